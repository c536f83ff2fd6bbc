// An import comes back soon, whatever it is given: what describes more than a machine can be is refused while it is read.

import { failure } from "#base/result.ts";
import type { ImportText } from "../format.ts";

/** States, transitions, events and all else; five thousand states are well within. */
const mostRecords = 25_000;

const never = () => false;
/** While an import runs; nothing in it waits for anything, so there is only ever one. */
let isLate: () => boolean = never;

class TooLate {
  readonly isLate = true;
}

class TooManyRecords {
  readonly count = mostRecords;
}

export function checkCount(records: number): void {
  if (records > mostRecords) throw new TooManyRecords();
  if (records % 50 === 0) checkTime();
}

export function checkTime(): void {
  if (isLate()) throw new TooLate();
}

const lateText =
  "Reading this takes longer than it may and was stopped. Give it more time, or split it into several files.";

export function boundedImport(importText: ImportText): ImportText {
  return (text, options) => {
    const before = isLate;
    isLate = options?.isLate ?? never;
    try {
      return importText(text, options);
    } catch (thrown) {
      if (thrown instanceof TooLate) return failure({ message: lateText, line: 1, column: 1 });
      if (!(thrown instanceof TooManyRecords)) throw thrown;
      const message = `This describes more than ${mostRecords.toLocaleString("en")} states, transitions and other parts, which is more than is read at once. Split it into several files.`;
      return failure({ message, line: 1, column: 1 });
    } finally {
      isLate = before;
    }
  };
}
