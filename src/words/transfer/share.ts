// Every word the dialog of links shows or says.

const kinds: Readonly<Record<"copy" | "view" | "embed", { readonly name: string; readonly hint: string }>> = {
  copy: {
    name: "A copy to work on",
    hint: "Whoever opens it gets a project of their own. Yours stays as it is.",
  },
  view: {
    name: "To look at only",
    hint: "Shows the drawing with zoom. It can be copied from there, but not changed.",
  },
  embed: {
    name: "A frame for another page",
    hint: "HTML for a documentation page: the drawing with zoom, nothing else.",
  },
};

export const words = {
  kinds,
  link: "Link",
  run: "Run",
  noRun: "None",
  atCursor: "where the cursor is now",
  atBeginning: "at its beginning",
  atEnd: "at its end",
  opens: (where: string) => `It opens ${where}.`,
  shows: (where: string) => `The drawing shows which states are active ${where}.`,
  theFrame: "HTML of the frame",
  theLink: "The link",
  staysHere: "What stands after # never leaves the browser that opens it.",
  saveFile: "Save the file",
  copy: "Copy",
  shortEnough: (characters: string) => `${characters} characters: short enough everywhere.`,
  tooLong: (characters: string, cut: string, others: string) =>
    `${characters} characters: too long for ${cut}.${others} Send the file where the link does not fit.`,
  takeIt: (programs: string, count: number) => ` ${programs} take${count === 1 ? "s" : ""} it.`,
  and: (first: string, last: string) => `${first} and ${last}`,
} as const;
