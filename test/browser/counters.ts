import type { Page } from "playwright-core";

/** What a page holds on to, after everything that nobody needs was thrown away. */
export interface Counters {
  documents: number;
  nodes: number;
  /** Event listeners, on whatever they listen. */
  listeners: number;
  /** Nodes that a script still holds although they are in no document. */
  detached: number;
  /** Bytes of JavaScript. */
  heap: number;
}

/**
 * Counts what a page holds on to, as Chrome's own tools do.
 * @returns counts anew at each call
 */
export async function useCounters(page: Page): Promise<() => Promise<Counters>> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("Runtime.enable");

  async function countDetached(): Promise<number> {
    const { result: prototype } = await session.send("Runtime.evaluate", {
      expression: "Node.prototype",
      objectGroup: "counting",
    });
    const { objects } = await session.send("Runtime.queryObjects", {
      prototypeObjectId: prototype.objectId as string,
      objectGroup: "counting",
    });
    const { result } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId as string,
      // The prototypes of the kinds of nodes are found too.
      functionDeclaration: `function () {
        return this.filter((node) => !Object.hasOwn(node, "constructor") && !node.isConnected).length;
      }`,
      returnByValue: true,
    });
    await session.send("Runtime.releaseObjectGroup", { objectGroup: "counting" });
    return result.value;
  }

  return async () => {
    // What one round frees, such as the end of an animation, may be what another node waited for.
    for (let round = 0; round < 4; round++) await session.send("HeapProfiler.collectGarbage");
    const { documents, nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    const detached = await countDetached();
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return { documents, nodes, listeners: jsEventListeners, detached, heap: usedSize };
  };
}
