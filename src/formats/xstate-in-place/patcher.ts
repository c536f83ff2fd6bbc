import type { Code } from "../shared/code.ts";
import type { SourceFile } from "../xstate/source-file.ts";
import type { SyntaxNode } from "../xstate/syntax.ts";
import type { FileStyle } from "./layout-of.ts";
import type { TextEdit } from "./text-edit.ts";

/** What the parts of one saving share. */
export interface Patcher {
  readonly file: SourceFile;
  readonly style: FileStyle;
  readonly edits: TextEdit[];
  /** What has to change can't be written without losing something else. */
  refuse(reason: string): void;
  /** Code that stands in the file under no name is written out instead of being named. */
  withSource(code: Code): Code;
  /** A key that the source spells otherwise: a delay by its name. */
  readonly aliases: ReadonlyMap<SyntaxNode, string>;
}
