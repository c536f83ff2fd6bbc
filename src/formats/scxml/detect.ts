import type { Detect } from "../format.ts";

export const detectScxml: Detect = (text, fileName) => {
  if (/<(?:[\w-]+:)?scxml[\s>]/.test(text.slice(0, 20_000))) return 0.95;
  return /\.scxml$/i.test(fileName) ? 0.5 : 0;
};
