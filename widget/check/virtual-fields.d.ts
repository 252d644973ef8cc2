/** What `schema.ts` knows of every field, derived by `widget/build/fields.ts`. */
declare module "virtual:vangnet-fields" {
  const parts: (import("../config/fields.ts").Field | import("../config/fields.ts").Part)[];
  export default parts;
}
