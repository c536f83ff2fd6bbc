import type { Id } from "#model/schema/common.ts";
import type { ProjectBuilder } from "../shared/project-builder.ts";
import type { Diagram, DrawnState, Region } from "./diagram.ts";

/** What the parts of one import share. */
export interface MermaidImport {
  readonly builder: ProjectBuilder;
  readonly ids: ReadonlyMap<DrawnState, Id>;
  /** The state that a region's states lie in. */
  readonly holders: Map<Region, Id>;
  readonly diagram: Diagram;
}
