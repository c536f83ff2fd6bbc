import { failure } from "#base/result.ts";
import { shortenWords } from "#base/shorten-words.ts";
import type { Id } from "../../schema/common.ts";
import type { TableName } from "../../schema/project.ts";

export type EditErrorCode =
  /** There is no such thing. */
  | "not-found"
  /** The thing is there, but it is of a kind that can't do this. */
  | "wrong-kind"
  /** A value the document can't hold. */
  | "invalid-value"
  | "name-taken"
  /** A state would lie inside itself. */
  | "inside-itself"
  /** A machine's root stays where it is, as long as the machine is there. */
  | "is-root"
  /** States of different machines can't be connected. */
  | "other-machine"
  /** Other things need it; what they are is in `message`. */
  | "in-use"
  | "nothing-selected";

/** Why an edit was not made. The document is as it was. */
export interface EditError {
  readonly code: EditErrorCode;
  /** For the person who tried: what is in the way and what to do, with things called by their drawn names. */
  readonly message: string;
  readonly about?: { readonly table: TableName; readonly id: Id };
}

export function refuse(code: EditErrorCode, message: string, about?: EditError["about"]) {
  const sentence = shortenWords(message.charAt(0).toUpperCase() + message.slice(1));
  return failure<EditError>(about ? { code, message: sentence, about } : { code, message: sentence });
}
