import type { ProjectIndex } from "#model/queries/project-index.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Machine } from "#model/schema/machine.ts";
import type { Project } from "#model/schema/project.ts";
import type { ExportScope } from "../shared/export-scope.ts";
import type { ScxmlLossCode } from "./losses.ts";
import type { XmlOut } from "./write-xml.ts";

/** What the parts of one export share. */
export interface ScxmlUnit {
  readonly project: Project;
  readonly index: ProjectIndex;
  readonly machine: Machine;
  readonly scope: ExportScope;
  /** The machines that are being written, from the outermost inwards. */
  readonly open: readonly Id[];
  /** Machines whose root is the <scxml> itself. */
  readonly plainRoots: Set<Id>;
  machineXml(machine: Id): XmlOut;
  lose(code: ScxmlLossCode, message: string, inDocument: DocumentPath): void;
}
