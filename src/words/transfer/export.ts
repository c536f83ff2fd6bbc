// Every word the export dialog shows or says, but for what the notations say of themselves.

const pictures: Readonly<Record<"svg" | "mermaid", { readonly name: string; readonly hint: string }>> = {
  svg: {
    name: "The drawing as it is",
    hint: "It is in the file itself. GitHub and GitLab leave such pictures out: choose Mermaid for them.",
  },
  mermaid: { name: "A Mermaid diagram", hint: "GitHub, GitLab and Obsidian draw it, and lay it out anew." },
};

const themes: Readonly<Record<"light" | "dark", string>> = { light: "Light", dark: "Dark" };

export const words = {
  pictures,
  themes,
  ownDocument: { name: "Faultline document", summary: "Everything, as it is: the file to keep and to compare." },
  png: { name: "PNG picture", summary: "The drawing in twice its size, for slides and chats." },
  writeAs: "Write as",
  machine: "Machine",
  picture: "Picture",
  colours: "Colours",
  run: "Run",
  runHint: "Show what is lit on the canvas: active states, or what is covered.",
  losses: "What does not come along",
  lost: "Does not come along",
  changed: "Is written differently",
  stays: "Stays in your project",
  countLost: (count: number) => `${count} ${count === 1 ? "thing does" : "things do"} not come along`,
  countChanged: (count: number) => `${count} ${count === 1 ? "is" : "are"} written differently`,
  nothingLost: "Everything comes along.",
  onlyStays: "All that the notation has a place for comes along.",
  copy: "Copy",
  copyPicture: "Copy picture",
  save: "Save",
  writing: "Writing …",
  preview: (notation: string) => `Preview as ${notation}`,
  notWritable: "This notation can't be written.",
  notLoaded: "This could not be loaded. Reload the page to try again.",
} as const;
