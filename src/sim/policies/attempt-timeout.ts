import type { MakeLayer } from "./layer.ts";
import { timeout } from "./timeout.ts";

export const attemptTimeout: MakeLayer<"attemptTimeout"> = (policy, site) => timeout(policy, "The attempt", site);
