/** The JSON Schema of the config, made by `widget/build/command.ts`: the command need not carry zod. */
declare module "virtual:vangnet-json-schema" {
  const schema: Record<string, unknown>;
  export default schema;
}
