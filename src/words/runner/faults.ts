// Every word of breaking something in a run, but for what the faults say of themselves.

import type { Fault } from "#model/schema/fault.ts";

const triggers: Readonly<Record<Fault["trigger"]["kind"], string>> = {
  always: "Every time",
  nth: "One time only",
  range: "A row of times",
  everyNth: "Every so many times",
  probability: "By chance",
  twoLevel: "By chance, in some runs",
  window: "In a time window",
  periodic: "Again and again",
  whileIn: "While in a state",
  when: "When an expression holds",
};

const triggerFields = {
  time: "Which time",
  fromTime: "From time",
  toTime: "To time",
  every: "Every",
  chance: "Chance, %",
  runs: "Runs with it, %",
  chanceInRuns: "Chance in those, %",
  from: "From, ms",
  to: "To, ms",
  everyMs: "Every, ms",
  forMs: "For, ms",
  state: "State",
  expression: "Expression",
} as const;

export const words = {
  triggers,
  triggerFields,
  faults: "Faults",
  whatIsBroken: "What is broken",
  nothing: "Nothing. Break something and see what happens.",
  armed: (fault: string, target: string) => `${fault} on ${target} is armed`,
  fault: (fault: string, target: string, when: string) => `${fault}: ${target}, ${when}`,
  remove: (fault: string) => `Remove ${fault}`,
  whatToBreak: "What to break",
  howToBreak: "How to break it",
  whichTime: "Which time",
  whichTimeDetails: "1 is the first time, 2 the second; 0 is every time",
  everyTime: "every time",
  breakIt: "Break it",
  strikes: "Strikes",
  mostInAll: "At most, in all",
  mostAtOnce: "At most, at once",
  parameter: (name: string) => name.replace(/Ms$/, ", ms").replace(/([a-z])([A-Z])/g, "$1 $2"),
  notSaid: "not said",
  writeJson: 'Write it as JSON, such as {"kind": "constant", "ms": 100} or ["a"].',
  writePercent: "Write a number from 0 to 100.",
  writeNumber: "Write a number.",
  writeNumberFrom: (least: number) => `Write a number of ${least} or more.`,
  writeWholeNumber: "Write a whole number.",
} as const;
