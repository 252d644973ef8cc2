/** The shape of `schema.ts`, derived by `vite.config.ts`. */
declare module "virtual:vangnet-shape" {
  const shape: import("./shape.ts").Shape;
  export default shape;
}
