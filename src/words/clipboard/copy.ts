// Every word that copying and cutting say, and what is said when the browser keeps the clipboard to itself.

export const words = {
  copied: (count: number) => (count === 1 ? "Copied." : `Copied ${count} states.`),
  copiedWithout: (what: string) => `Copied without what leads outside: ${what}.`,
  refused: "The browser does not let this page use the clipboard from a menu. Use the keys instead.",
} as const;
