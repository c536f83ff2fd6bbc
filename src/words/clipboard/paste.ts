// Every word that pasting says, and what its step is called.

export const words = {
  step: (count: number) => (count === 1 ? "Paste a state" : `Paste ${count} states`),
  pastedWithout: (what: string) => `Pasted without what leads outside: ${what}.`,
  nothing: "There is no text on the clipboard.",
  tooMany: (count: number, most: number) =>
    `The text has ${count} lines. Up to ${most} lines become states; copy fewer.`,
} as const;
