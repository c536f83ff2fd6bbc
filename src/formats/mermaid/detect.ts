import type { Detect } from "../format.ts";

export const detectMermaid: Detect = (text, fileName) => {
  if (/(?:^|\n)[ \t]*stateDiagram(?:-v2)?[ \t]*;?[ \t]*(?:\r?\n|$)/.test(text.slice(0, 200_000))) return 0.95;
  return /\.(?:mmd|mermaid)$/i.test(fileName) ? 0.4 : 0;
};
