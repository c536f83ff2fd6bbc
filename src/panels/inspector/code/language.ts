// What an editor of one line of code needs to know of what is written in it.

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
}

export interface Verdict {
  /** A text that can't be kept is not even an expression; one with a problem of types can. */
  readonly canBeKept: boolean;
  readonly problem: string | undefined;
  readonly isWarning: boolean;
  readonly marks: readonly Mark[];
  /** What the value is, as far as it is known. */
  readonly type: string | undefined;
}

export interface Suggestion {
  readonly label: string;
  /** Decides about its sign: what is read, what is called, what is written as it is. */
  readonly kind: "variable" | "field" | "path" | "function" | "value" | "type";
  readonly detail: string | undefined;
  readonly info: string | undefined;
  /** Put in instead of the label; the cursor ends up before its last `back` characters. */
  readonly insert: string;
  readonly back: number;
}

export interface Suggestions {
  /** Where what was begun starts. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

export interface CodeLanguage {
  judge(text: string): Verdict;
  suggest(text: string, position: number): Suggestions | undefined;
}

export const nothingToSay: Verdict = {
  canBeKept: true,
  problem: undefined,
  isWarning: false,
  marks: [],
  type: undefined,
};
