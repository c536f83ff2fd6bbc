import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { ProjectBuilder } from "../shared/project-builder.ts";
import type { ScxmlLossCode } from "./losses.ts";
import type { XmlElement } from "./read-xml.ts";

/** What the parts of one import share. */
export interface ScxmlImport {
  readonly builder: ProjectBuilder;
  readonly data: ReadonlySet<string>;
  readonly states: ReadonlyMap<XmlElement, Id>;
  readonly byName: ReadonlyMap<string, Id>;
  readonly invocations: Map<string, Id>;
  /** Every event that is written in the file. */
  readonly eventNames: ReadonlySet<string>;
  lose(code: ScxmlLossCode, message: string, element: XmlElement, inDocument?: DocumentPath): void;
}
