import { build, type Rolldown } from "vite";
import { type Library, leaveOutPlugin } from "../../../widget/build/leave-out.ts";

/** What a library gives when it is built for the script. */
export async function built<T>(library: Library): Promise<T> {
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [leaveOutPlugin(library)],
    build: {
      write: false,
      target: "es2020",
      rolldownOptions: { input: library.name, preserveEntrySignatures: "strict" },
    },
  })) as Rolldown.RolldownOutput;
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
