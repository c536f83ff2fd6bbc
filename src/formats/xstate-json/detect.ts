import type { Detect } from "../format.ts";

export const detectXstateJson: Detect = (text, fileName) => {
  const start = text.slice(0, 200_000);
  if (!/^\ufeff?\s*\{/.test(start) || /"format"\s*:\s*"faultline"/.test(start.slice(0, 2000))) return 0;
  if (/"states"\s*:\s*\{/.test(start)) return 0.8;
  return /\.json$/i.test(fileName) ? 0.1 : 0;
};
