// Finds the ways of many arrows beside the page, which shows the states meanwhile.

import { answerWays } from "#scene/edges/ways-request.ts";
import type { Asked } from "./ways-elsewhere.ts";

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ number: data.number, ways: answerWays(data.request) });
});
