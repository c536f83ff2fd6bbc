// Every word that restoring a backup says, and what it calls a project whose name was taken.

export const words = {
  brokenAt: (fileName: string, line: number, column: number, why: string) =>
    `${fileName}, line ${line}, column ${column}: ${why}`,
  noStorage: "The browser does not let this page store anything, so nothing was restored.",
  restoredName: (name: string) => `${name} (restored)`,
  restored: (came: number, all: number) => `Restored ${came} of ${all} projects.`,
  renamed: (count: number) => `${count} of them had names that were taken, and are called “… (restored)”.`,
  known: (count: number) => `${count} were there already.`,
  leftOut: (why: string) => `Left out: ${why}`,
  stopped: (why: string) => `Not everything was restored. ${why}`,
} as const;
