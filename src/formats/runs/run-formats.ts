// The formats that a run leaves in, by id.

import type { ExportRun } from "./export-run.ts";

export interface RunFormat {
  readonly name: string;
  readonly extension: string;
  readonly summary: string;
  readonly load: () => Promise<ExportRun>;
}

/** A run has no date of its own: one that is the same every time. */
export const plainStartMs = Date.UTC(2000, 0, 1);

export const runFormats = {
  otlp: {
    name: "OpenTelemetry trace, JSON",
    extension: ".otlp.json",
    summary: "Spans for Jaeger, Tempo, and whatever else takes OTLP.",
    load: async () => (await import("./otlp.ts")).exportOtlp,
  },
  "chrome-trace": {
    name: "Chrome trace",
    extension: ".trace.json",
    summary: "For Perfetto, and for Chrome's own viewer.",
    load: async () => (await import("./chrome-trace.ts")).exportChromeTrace,
  },
  vitest: {
    name: "Vitest test",
    extension: ".test.ts",
    summary: "The machine in plain XState, services that answer as in the run, and the expectations.",
    load: async () => (await import("./vitest/export.ts")).exportVitest,
  },
} as const satisfies Record<string, RunFormat>;

export type RunFormatId = keyof typeof runFormats;
