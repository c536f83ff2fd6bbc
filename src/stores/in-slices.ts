// Work that takes longer than the page may stand still: it is done piece by piece, and what is more urgent comes between.

const sliceMs = 16;

/** What is there already takes its part of the first slice. */
export async function inSlices<Value>(steps: Iterator<void, Value>, firstSliceMs = sliceMs): Promise<Value> {
  for (let longestMs = firstSliceMs; ; longestMs = sliceMs) {
    const end = performance.now() + longestMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** A message comes back as soon as the page has done what is more urgent, which a timer does not. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
