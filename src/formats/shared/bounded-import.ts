// An import comes back soon, whatever it is given: what describes more than a machine can be is refused while it is read.

import { failure } from "#base/result.ts";
import type { ImportText } from "../format.ts";

/** States, transitions, events and all else; five thousand states are well within. */
const mostRecords = 25_000;

class TooManyRecords {
  readonly count = mostRecords;
}

export function checkCount(records: number): void {
  if (records > mostRecords) throw new TooManyRecords();
}

export function boundedImport(importText: ImportText): ImportText {
  return (text, options) => {
    try {
      return importText(text, options);
    } catch (thrown) {
      if (!(thrown instanceof TooManyRecords)) throw thrown;
      const message = `This describes more than ${mostRecords.toLocaleString("en")} states, transitions and other parts, which is more than is read at once. Split it into several files.`;
      return failure({ message, line: 1, column: 1 });
    }
  };
}
