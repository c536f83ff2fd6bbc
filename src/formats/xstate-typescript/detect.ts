import type { Detect } from "../format.ts";

export const detectTypeScript: Detect = (text, fileName) => {
  const start = text.slice(0, 200_000);
  const hasMachine = /\b(?:createMachine|Machine)\s*(?:<[^(]{0,500}>)?\(/.test(start);
  if (hasMachine && /["'](?:xstate|@xstate\/[\w-]+)["']/.test(start)) return 0.95;
  if (hasMachine) return 0.7;
  return /\.(?:[cm]?[jt]sx?)$/i.test(fileName) ? 0.3 : 0;
};
