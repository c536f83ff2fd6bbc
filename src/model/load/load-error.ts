// Why a text is not a document, said to the person who has the file in an editor.

import type { DocumentPath } from "../queries/references.ts";

export interface LoadProblem {
  readonly code: string;
  /** A whole sentence that names the thing and says what to do. */
  readonly message: string;
  /** From 1; absent where the text has no such place, as in a document that was migrated. */
  readonly line?: number;
  readonly column?: number;
  readonly path?: DocumentPath;
}

export interface LoadError extends LoadProblem {
  /** All that was found, the first ones only if they are many. The error itself repeats the first. */
  readonly problems?: readonly LoadProblem[];
  /** There are more than are listed. */
  readonly hasMore?: boolean;
}
