// Every word about storing what is on the screen, and about the same project in another tab.

const copy = (name: string) => `${name} (copy)`;

export const words = {
  notAllowed:
    "The browser does not let this page store anything: look at its settings for cookies and site data. Save to a file to keep your work.",
  full: "The browser's storage is full. Save to a file now, then make room or delete old projects.",
  failed:
    "The browser could not store the project. Save to a file to keep your work; storing is tried again with each change.",
  copy,
  changedTwice: (name: string) =>
    `“${name}” was changed in another tab at the same moment. Your version goes on here as “${copy(name)}”; the other one is kept as it is.`,
  fromOtherTab: "Changes from another tab",
  otherTabShown: "Changes from another tab are shown.",
} as const;
