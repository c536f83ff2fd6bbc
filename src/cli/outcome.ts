// What a verb has to say. Verbs are pure: they get a text and give texts back, the world is main's business.

/**
 * 0: fine. 1: the document was read and something is wrong with it. 2: the input or the command can't be used.
 * 3: done, but something could not be carried over, and --strict was given.
 */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
  /** The new text of the file that was given, if it is to be changed. */
  readonly newText?: string;
  /** Files to write beside it. */
  readonly otherFiles?: readonly { readonly path: string; readonly text: string }[];
  readonly pictures?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}

export interface VerbInput {
  /** The file as the user called it, for messages. */
  readonly name: string;
  readonly text: string;
}

export function unusable(message: string): Outcome {
  return { stdout: "", stderr: `${message}\n`, exitCode: 2 };
}
