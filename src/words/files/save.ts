// Every word that writing a file says, and what the browser's own dialog is told about it.

export const words = {
  documentKind: "Faultline document",
  savedAs: (fileName: string) => `Saved as “${fileName}”.`,
  saved: (fileName: string) => `Saved “${fileName}”.`,
  instead: (why: string) => `${why} Save to another file, or download a copy.`,
  gone: (name: string) => `“${name}” is not there any more: it was moved, renamed or deleted.`,
  notAllowed: (name: string) => `The browser was not allowed to write “${name}”.`,
  noRoom: (name: string) => `There is no room left on the disk for “${name}”.`,
  inUse: (name: string) => `“${name}” is being written by another program or tab.`,
  failed: (name: string) => `“${name}” could not be written.`,
} as const;
