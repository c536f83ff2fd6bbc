// What the groups of commands are called, in the menu, in the palette and in the help.

export const words = {
  file: "File",
  edit: "Edit",
  create: "Create",
  state: "State",
  arrow: "Arrow",
  arrange: "Arrange",
  run: "Run",
  view: "View",
  find: "Find",
  help: "Help",
} as const;
