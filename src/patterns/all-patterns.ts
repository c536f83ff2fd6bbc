// Every pattern, in the order of the gallery.

import type { Pattern } from "./pattern.ts";
import { batchPattern } from "./projects/batch/batch.ts";
import { breakerPattern } from "./projects/breaker/breaker.ts";
import { claimPattern } from "./projects/claim/claim.ts";
import { fanOut } from "./projects/fan-out/fan-out.ts";
import { handshake } from "./projects/handshake/handshake.ts";
import { mesh } from "./projects/mesh/mesh.ts";
import { orchestrator } from "./projects/orchestrator/orchestrator.ts";
import { pipeline } from "./projects/pipeline/pipeline.ts";
import { queues } from "./projects/queues/queues.ts";
import { release } from "./projects/release/release.ts";

export const allPatterns: readonly Pattern[] = [
  pipeline,
  fanOut,
  mesh,
  queues,
  orchestrator,
  release,
  handshake,
  claimPattern,
  batchPattern,
  breakerPattern,
];
