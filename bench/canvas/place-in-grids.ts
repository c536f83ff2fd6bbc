// Places as a person would choose them: what is in a container stands in about as many columns as rows, with room for the
// words on the arrows. Without them a machine that is mostly a chain would be one long ribbon.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { sceneOf } from "#scene/scene-of.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = { x: 160, y: 104 };
const padding = 32;

export function placeInGrids(bare: Project, machine: Id): Project {
  const { states } = sceneOf({ ...bare, layout: {} }, machine);
  const places: Record<Id, Point> = {};
  const root = bare.machines[machine]?.root ?? "";

  function sizeOf(id: Id): Size {
    const children = indexOf(bare)
      .childrenOf(id)
      .map((child) => ({ id: child.id, size: sizeOf(child.id) }));
    if (children.length === 0) return states.get(id)?.rect ?? { width: 0, height: 0 };
    const columns = Math.ceil(Math.sqrt(children.length));
    const top = (states.get(id)?.face.headerHeight ?? 0) + 24;
    let [y, widest] = [top, 0];
    for (let at = 0; at < children.length; at += columns) {
      const row = children.slice(at, at + columns);
      let x = padding;
      for (const child of row) {
        places[child.id] = { x, y };
        x += child.size.width + gap.x;
      }
      widest = Math.max(widest, x);
      y += Math.max(...row.map(({ size }) => size.height)) + gap.y;
    }
    return { width: widest - gap.x + padding, height: y - gap.y + padding };
  }

  sizeOf(root);
  return { ...bare, layout: { states: places } };
}
