import type { Detect } from "../format.ts";

export const detectMermaid: Detect = (text, fileName) => {
  if (/^[\s\S]{0,4000}?(?:^|\n)[ \t]*stateDiagram(?:-v2)?[ \t]*(?:\r?\n|$)/.test(text.slice(0, 20_000))) return 0.95;
  return /\.(?:mmd|mermaid)$/i.test(fileName) ? 0.4 : 0;
};
