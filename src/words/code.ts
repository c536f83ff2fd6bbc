// Every word the code preview shows or says.

export const words = {
  code: "Code",
  language: "Language",
  languages: { typescript: "TypeScript", json: "JSON" },
  copy: "Copy",
  copied: "The code is in the clipboard.",
  notCopied: "The browser does not let the page use the clipboard. Select the code and copy it with the keyboard.",
  broken: "There is no code yet.",
  loading: "Compiling …",
  noMachine: "Open a machine to see its code.",
  editorLabel: (machine: string, language: string) =>
    `${machine} as ${language}, read only. Enter selects what the line stands for.`,
} as const;
