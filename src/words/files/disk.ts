// Every word that watching the file on disk says.

export const words = {
  changed: (fileName: string) =>
    `“${fileName}” was changed by another program. Save, and you can choose which one to keep.`,
} as const;
