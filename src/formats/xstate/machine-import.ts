// What the parts of one machine's import share.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { TextPlace } from "../format.ts";
import type { ProjectBuilder } from "../shared/project-builder.ts";
import type { ConfigValue } from "./config-value.ts";
import type { ImplementationTable } from "./implementation-table.ts";
import type { XstateLossCode } from "./losses.ts";
import type { SourceFile } from "./source-file.ts";
import type { SyntaxNode } from "./syntax.ts";

export interface MachineImport {
  readonly file: SourceFile;
  readonly builder: ProjectBuilder;
  /** Written for XState 4. */
  readonly isOld: boolean;
  readonly machine: Id;
  readonly root: StateImport;
  readonly implementations: Implementations;
  /** By the id that the source gives. */
  readonly statesByName: Map<string, StateImport>;
  readonly invocationsByName: Map<string, Id>;
  /** Code that is invoked where it stands and calls nothing that could be its name. */
  readonly namelessServices: Map<string, number>;
  /** Machines of the same file, by the name of their constant. */
  readonly machines: ReadonlyMap<string, Id>;
  lose(code: XstateLossCode, message: string, node: SyntaxNode | undefined, inDocument?: DocumentPath): void;
  placeOf(node: SyntaxNode): TextPlace;
}

export interface Implementations {
  readonly actions: ImplementationTable;
  readonly guards: ImplementationTable;
  readonly delays: ImplementationTable;
  readonly actors: ImplementationTable;
}

/** A state of the configuration and the record it becomes. */
export interface StateImport {
  readonly id: Id;
  readonly key: string;
  readonly config: ConfigValue;
  readonly parent: StateImport | undefined;
  readonly children: Map<string, StateImport>;
  /** Where an expression stands that may read what an invocation answered. */
  readonly invocations: Id[];
}
