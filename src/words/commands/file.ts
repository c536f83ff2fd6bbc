// What the commands for projects and files are called, and the other words that find them.

export const words = {
  newProject: { title: "New project", words: "blank empty document" },
  projects: { title: "Projects …", words: "recent open stored duplicate delete backup restore" },
  openFile: { title: "Open file …" },
  saveFile: { title: "Save to file", words: "disk keep" },
  saveFileAs: { title: "Save to another file …", words: "as disk" },
  download: { title: "Download a copy", words: "save file" },
  import: { title: "Import …", words: "paste xstate typescript scxml mermaid json read" },
  export: {
    title: "Export …",
    words: "xstate typescript scxml mermaid plantuml graphviz dot svg png picture markdown code",
  },
  print: { title: "Print the drawing …", words: "paper pdf picture" },
  saveBack: {
    title: (fileName: string | undefined) => `Save back to “${fileName ?? "the source file"}” …`,
    words: "source typescript in place write code",
  },
  share: { title: "Share …", words: "link url embed frame" },
  gallery: { title: "Patterns …", words: "gallery examples templates architecture tour watch it fail saga" },
  openSample: { title: "Open the order sample", words: "example demo" },
} as const;
