// Work that takes longer than the page may stand still: it is done piece by piece, and what is more urgent comes between.

const sliceMs = 16;

export async function inSlices<Value>(steps: Iterator<void, Value>): Promise<Value> {
  for (;;) {
    const end = performance.now() + sliceMs;
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
