/** The shape of `schema.ts`, derived by `widget/build/shape.ts`. */
declare module "virtual:vangnet-shape" {
  const shape: import("./shape.ts").Shape;
  export default shape;
}
