// All formats, by id. What is here is small and known at once; what does the work is loaded when it is asked for.

import type { ExportProject, ImportText } from "./format.ts";

export interface FormatEntry {
  readonly name: string;
  /** Endings of file names, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly summary: string;
  /** The whole project, or one machine of it and those it invokes. */
  readonly carries: "project" | "machine";
  readonly loadImport?: () => Promise<ImportText>;
  readonly loadExport?: () => Promise<ExportProject>;
}

export const formats = {
  "xstate-typescript": {
    name: "XState v5, TypeScript",
    extensions: [".ts", ".tsx", ".js", ".mjs"],
    mediaType: "text/typescript",
    summary: "A self-contained file: setup, types, stubs for services, policies as small helpers.",
    carries: "machine",
    loadExport: async () => (await import("./xstate-typescript/export.ts")).exportTypeScript,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as FormatId[];

export function formatOf(id: string): FormatEntry | undefined {
  return Object.hasOwn(formats, id) ? formats[id as FormatId] : undefined;
}
