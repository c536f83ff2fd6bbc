// What the commands for projects and files are called.

export const words = {
  newProject: "New project",
  projects: "Projects …",
  openFile: "Open file …",
  saveFile: "Save to file",
  saveFileAs: "Save to another file …",
  download: "Download a copy",
  import: "Import …",
  export: "Export …",
  print: "Print the drawing …",
  saveBack: (fileName: string | undefined) => `Save back to “${fileName ?? "the source file"}” …`,
  share: "Share …",
  gallery: "Patterns …",
  openSample: "Open the order sample",
} as const;
