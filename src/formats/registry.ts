// All formats, by id. What is here is small and known at once; what does the work is loaded when it is asked for.

import type { Detect, ExportProject, ImportText, LossTable } from "./format.ts";
import { detectMermaid } from "./mermaid/detect.ts";
import { detectScxml } from "./scxml/detect.ts";
import { detectXstateJson } from "./xstate-json/detect.ts";
import { detectTypeScript } from "./xstate-typescript/detect.ts";

export interface FormatEntry {
  readonly name: string;
  /** Endings of file names, the usual one first. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  readonly summary: string;
  /** The whole project, or one machine of it and those it invokes. */
  readonly carries: "project" | "machine";
  /** What it can't carry, to be shown before anything is lost. */
  readonly loadLosses: () => Promise<LossTable>;
  readonly detect?: Detect;
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
    loadLosses: async () => (await import("./xstate-typescript/losses.ts")).typeScriptLosses,
    detect: detectTypeScript,
    loadImport: async () => (await import("./xstate-typescript/import.ts")).importTypeScript,
    loadExport: async () => (await import("./xstate-typescript/export.ts")).exportTypeScript,
  },
  "xstate-json": {
    name: "XState v5 configuration, JSON",
    extensions: [".json"],
    mediaType: "application/json",
    summary: "The configuration of one machine; guards and actions by name, expressions in {{ … }}.",
    carries: "machine",
    loadLosses: async () => (await import("./xstate-json/losses.ts")).xstateJsonLosses,
    detect: detectXstateJson,
    loadImport: async () => (await import("./xstate-json/import.ts")).importXstateJson,
    loadExport: async () => (await import("./xstate-json/export.ts")).exportXstateJson,
  },
  scxml: {
    name: "SCXML",
    extensions: [".scxml", ".xml"],
    mediaType: "application/scxml+xml",
    summary: "The W3C's notation, with the ECMAScript data model.",
    carries: "machine",
    loadLosses: async () => (await import("./scxml/losses.ts")).scxmlLosses,
    detect: detectScxml,
    loadImport: async () => (await import("./scxml/import.ts")).importScxml,
    loadExport: async () => (await import("./scxml/export.ts")).exportScxml,
  },
  mermaid: {
    name: "Mermaid state diagram",
    extensions: [".mmd", ".mermaid"],
    mediaType: "text/vnd.mermaid",
    summary: "stateDiagram-v2: the tree of states, and arrows labelled `event [guard] / actions`.",
    carries: "machine",
    loadLosses: async () => (await import("./mermaid/losses.ts")).mermaidLosses,
    detect: detectMermaid,
    loadImport: async () => (await import("./mermaid/import.ts")).importMermaid,
    loadExport: async () => (await import("./mermaid/export.ts")).exportMermaid,
  },
  plantuml: {
    name: "PlantUML state diagram",
    extensions: [".puml", ".plantuml"],
    mediaType: "text/x-plantuml",
    summary: "For documentation that is drawn by PlantUML.",
    carries: "machine",
    loadLosses: async () => (await import("./plantuml/losses.ts")).plantumlLosses,
    loadExport: async () => (await import("./plantuml/export.ts")).exportPlantUml,
  },
  dot: {
    name: "Graphviz DOT",
    extensions: [".dot", ".gv"],
    mediaType: "text/vnd.graphviz",
    summary: "A graph with a cluster for each composite state.",
    carries: "machine",
    loadLosses: async () => (await import("./dot/losses.ts")).dotLosses,
    loadExport: async () => (await import("./dot/export.ts")).exportDot,
  },
  smcat: {
    name: "state-machine-cat",
    extensions: [".smcat"],
    mediaType: "text/x-smcat",
    summary: "The notation of state-machine-cat.",
    carries: "machine",
    loadLosses: async () => (await import("./smcat/losses.ts")).smcatLosses,
    loadExport: async () => (await import("./smcat/export.ts")).exportSmcat,
  },
  svg: {
    name: "SVG picture",
    extensions: [".svg"],
    mediaType: "image/svg+xml",
    summary: "The drawing as the canvas shows it, light or dark.",
    carries: "machine",
    loadLosses: async () => (await import("./svg/losses.ts")).svgLosses,
    loadExport: async () => (await import("./svg/export.ts")).exportSvg,
  },
  "model-tests": {
    name: "Model-based tests, Vitest",
    extensions: [".test.ts"],
    mediaType: "text/typescript",
    summary: "A skeleton with a test for every state that can be reached; what your system does is left to fill in.",
    carries: "machine",
    loadLosses: async () => (await import("./model-tests/losses.ts")).modelTestLosses,
    loadExport: async () => (await import("./model-tests/export.ts")).exportModelTests,
  },
  markdown: {
    name: "Markdown documentation",
    extensions: [".md"],
    mediaType: "text/markdown",
    summary: "A page for readers: picture, states, events, services, failure behaviour.",
    carries: "machine",
    loadLosses: async () => (await import("./markdown/losses.ts")).markdownLosses,
    loadExport: async () => (await import("./markdown/export.ts")).exportMarkdown,
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as FormatId[];

export function formatOf(id: string): FormatEntry | undefined {
  return Object.hasOwn(formats, id) ? formats[id as FormatId] : undefined;
}
