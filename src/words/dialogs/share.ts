// Every word around sharing; what stands inside it has a file of its own.

export const words = {
  title: "Share",
  copied: "Copied.",
  notCopied: "The browser did not allow copying. Select the text and copy it.",
} as const;
