// Every pattern, in the order of the gallery.

import type { Pattern } from "./pattern.ts";
import { fanOut } from "./projects/fan-out/fan-out.ts";
import { pipeline } from "./projects/pipeline/pipeline.ts";

export const allPatterns: readonly Pattern[] = [pipeline, fanOut];
