// The facts that other facts are worked out from.

import type { ActionSite } from "#model/queries/action-sites.ts";
import type { ProjectIndex } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, RecordOf, TableName } from "#model/schema/project.ts";
import type { Naming } from "./naming.ts";
import type { StateTree } from "./state-tree.ts";

export interface BaseFacts {
  readonly project: Project;
  readonly index: ProjectIndex;
  readonly naming: Naming;
  /** Depths and quick answers to who lies inside whom. */
  readonly tree: StateTree;
  readonly actions: readonly ActionSite[];
  /** States that some run of their machine may enter. */
  readonly reachable: ReadonlySet<Id>;
  record<Table extends TableName>(table: Table, id: Id): RecordOf<Table> | undefined;
}
