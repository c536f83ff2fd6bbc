import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { ProjectBuilder } from "../shared/project-builder.ts";
import type { ScxmlLossCode } from "./losses.ts";
import type { XmlElement } from "./read-xml.ts";

/** A machine that is still to be read. */
export interface ChildMachine {
  readonly element: XmlElement;
  readonly machine: Id;
  readonly name: string;
  /** Data that whoever invokes it gives it. */
  readonly given: ReadonlySet<string>;
  /** Machines by what is written of them: the same text twice is one machine that is invoked twice. */
  readonly known: Map<string, Id>;
}

/** What the parts of one import share. */
export interface ScxmlImport {
  readonly builder: ProjectBuilder;
  readonly data: ReadonlySet<string>;
  /** Data that only loops declare. */
  readonly loopNames: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly states: ReadonlyMap<XmlElement, Id>;
  readonly byName: ReadonlyMap<string, Id>;
  readonly invocations: Map<string, Id>;
  /** What some event of the file begins with, up to a point: it is meant together with those. */
  readonly extended: ReadonlySet<string>;
  readonly known: Map<string, Id>;
  invokes(child: ChildMachine): void;
  lose(code: ScxmlLossCode, message: string, element: XmlElement, inDocument?: DocumentPath): void;
}
