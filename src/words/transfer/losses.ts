// Every word around a list of what an import or an export loses.

export const words = {
  line: (line: number) => `line ${line}`,
  documentLine: (line: number) => `line ${line} of the document`,
  more: (count: number) => `and ${count} more`,
} as const;
