import type { Reference } from "./reference.ts";

/** What was typed into a field and could not be kept. */
export interface Draft {
  /** Path in the document, joined by slashes. */
  readonly place: string;
  /** The record whose field it is; undefined for the project itself. */
  readonly about: Reference | undefined;
  /** The field, as it is labelled. */
  readonly label: string;
  readonly text: string;
  /** What stood there when it was typed. When that has changed, the draft was meant for another value. */
  readonly base: string;
  /** Why it could not be kept. */
  readonly message: string;
}
