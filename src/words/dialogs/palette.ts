// Every word the list of all commands shows, but for their names.

export const words = {
  title: "All commands",
  field: "Find a command",
  placeholder: "What do you want to do?",
  noneFound: "No command is called that. Try another word, such as “align” or “parallel”.",
} as const;
