// Every word around saving back into a source file; what stands inside it has a file of its own.

export const words = {
  title: (fileName: string) => `Save back to “${fileName}”`,
  saved: (fileName: string) => `Saved as “${fileName}”. Put it where the one you opened is.`,
  copied: "Copied.",
  notCopied: "The browser did not allow copying. Save the file instead.",
} as const;
