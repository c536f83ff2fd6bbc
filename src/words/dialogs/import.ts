// Every word around the import; what stands inside it has a file of its own.

export const words = {
  title: "Import",
  titleOf: (fileName: string) => `Import “${fileName}”`,
  titleOfOne: (fileName: string, number: number, total: number) => `Import “${fileName}” (${number} of ${total})`,
} as const;
