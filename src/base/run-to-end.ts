/** All of some work that could be done piece by piece. */
export function runToEnd<Value>(steps: Iterator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
