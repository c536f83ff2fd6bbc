// What every format offers, and how it answers: a text or a document, and an honest list of what did not come over. A
// format never runs, fetches or changes anything.

import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { PictureFonts } from "./svg/with-typeface.ts";

/** A span of the foreign text; lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * Something that is not the same on the other side: written differently, or not there at all. What `stays` has no business
 * there: it belongs to the drawing, to a simulation or to another machine, and the project keeps it.
 */
export interface Loss {
  /** One of the format's own table in losses.ts. */
  readonly code: string;
  readonly kind: "changed" | "lost" | "stays";
  readonly message: string;
  readonly inText?: TextPlace;
  readonly inDocument?: DocumentPath;
  /** All its places, where one line speaks of many. */
  readonly covers?: readonly DocumentPath[];
}

export interface Imported {
  readonly project: Project;
  readonly losses: readonly Loss[];
  /** Where each record stood in the text: by `states idle`, `transitions idle-1`. */
  readonly places: ReadonlyMap<string, TextPlace>;
}

export interface ImportRefusal {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface ImportOptions {
  /** What the project is called when the text doesn't say. */
  readonly name?: string;
  /** Whoever has a clock may say when it has taken too long. */
  readonly isLate?: () => boolean;
}

export type ImportText = (text: string, options?: ImportOptions) => Result<Imported, ImportRefusal>;

export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}

export interface ExportOptions {
  /** Which machine; needed by formats that carry one, if there are several. */
  readonly machine?: Id;
  readonly theme?: "light" | "dark";
  /** States that are drawn as active. */
  readonly active?: readonly Id[];
  /** States and transitions that are drawn as covered: some run has been there. */
  readonly covered?: readonly Id[];
  /** In a page of Markdown: the drawing as it is, or a diagram that the reader's program draws. */
  readonly picture?: "svg" | "mermaid";
  /** The typeface that goes into a picture; without it the viewer's own draws the letters. */
  readonly fonts?: PictureFonts;
}

export interface ExportRefusal {
  readonly message: string;
}

export type ExportProject = (project: Project, options?: ExportOptions) => Result<Exported, ExportRefusal>;

/** How sure a format is that a text is its own, from 0 to 1. Looks at the beginning only, and never throws. */
export type Detect = (text: string, fileName: string) => number;

/** What a format can't carry, by code: shown to the user before anything is lost. */
export type LossTable = Readonly<Record<string, { readonly kind: Loss["kind"]; readonly what: string }>>;
