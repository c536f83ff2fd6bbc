// Every pattern, in the order of the gallery.

import type { Pattern } from "./pattern.ts";
import { fanOut } from "./projects/fan-out/fan-out.ts";
import { mesh } from "./projects/mesh/mesh.ts";
import { pipeline } from "./projects/pipeline/pipeline.ts";
import { queues } from "./projects/queues/queues.ts";

export const allPatterns: readonly Pattern[] = [pipeline, fanOut, mesh, queues];
