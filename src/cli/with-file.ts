import type { Outcome, VerbInput } from "./outcome.ts";

/** Gives a file to a verb and carries out what the verb wants done to it. */
export type WithFile = (file: string, verb: (input: VerbInput) => Outcome | Promise<Outcome>) => Promise<Outcome>;

export const fileArgument = 'the document, or "-" for standard input';
