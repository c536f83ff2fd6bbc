// Every word the dialog about a file that another program has changed shows.

export const words = {
  title: "The file was changed by another program",
  explanation: (fileName: string) =>
    `“${fileName}” is not as it was when it was opened or saved here. Nothing has been written yet, and this browser keeps your version in any case, under “Projects …”.`,
  openTheirs: "Open what is there",
  saveAsAnother: "Save as another file …",
  overwrite: "Overwrite it",
} as const;
