import type { MakeLayer } from "./layer.ts";
import { timeout } from "./timeout.ts";

export const totalTimeout: MakeLayer<"totalTimeout"> = (policy, site) =>
  timeout(policy, "The call with all its attempts", site);
