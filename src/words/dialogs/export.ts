// Every word around the export shows or says; what stands inside it has a file of its own.

export const words = {
  title: "Export",
  saved: (fileName: string) => `Saved as “${fileName}”.`,
  smaller: (percent: number) =>
    ` Browsers draw no more pixels, so it has ${percent} % of the drawing's size. SVG is sharp at any size.`,
  copied: "Copied.",
  notAllowed: "The browser did not allow that. Try to save it as a file instead.",
} as const;
