// Answers as it was told, question by question; what it was not told another oracle answers. A run that was found by
// search is told again this way.

import type { Oracle } from "./oracle.port.ts";

export interface Script {
  /** Answers by the key of the question: a time in microseconds, 0 or 1, a position, a number. */
  readonly answers: Readonly<Record<string, number>>;
  /** Which of several comes first, in the order in which the questions come. */
  readonly orders?: readonly number[];
}

export function createScriptedOracle({ answers, orders }: Script, otherwise: Oracle): Oracle {
  const answerTo = (key: string) => (Object.hasOwn(answers, key) ? answers[key] : undefined);
  let asked = 0;
  return {
    durationUs: (key, distribution) => answerTo(key) ?? otherwise.durationUs(key, distribution),
    happens(key, probability) {
      const answer = answerTo(key);
      return answer === undefined ? otherwise.happens(key, probability) : answer !== 0;
    },
    choose: (key, weights) => answerTo(key) ?? otherwise.choose(key, weights),
    between: (key, low, high) => answerTo(key) ?? otherwise.between(key, low, high),
    ...(orders ? { order: () => orders[asked++] ?? 0 } : {}),
  };
}
