// What the parts of one compile run share.

import type { AnyActorLogic } from "xstate";
import type { ProjectIndex } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expressions } from "./expressions.ts";
import type { NameTable } from "./names.ts";
import type { Problems } from "./problems.ts";
import type { SourceMapBuilder } from "./source-map.ts";

/** XState's implementations differ in their parameters; only XState calls them. */
export type Implementation = (...given: never[]) => unknown;

export interface Compilation {
  readonly project: Project;
  readonly root: Id;
  readonly index: ProjectIndex;
  readonly problems: Problems;
  readonly expressions: Expressions;
  readonly sourceMap: SourceMapBuilder;
  readonly actions: NameTable<Implementation>;
  readonly guards: NameTable<Implementation>;
  readonly delays: NameTable<number | Implementation>;
  /** Other machines are compiled when they are first asked for, so that machines may invoke each other. */
  readonly actors: Map<string, () => AnyActorLogic>;
  readonly machineLogic: (machine: Id) => AnyActorLogic;
}
