// Every word the form of a note shows.

export const words = {
  text: "Text",
  about: "About",
  addState: "Add a state",
} as const;
