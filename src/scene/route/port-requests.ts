import type { Point } from "#model/schema/layout.ts";
import { centreOf } from "../boxes/box.ts";
import type { SceneState } from "../scene.ts";
import type { PortRequest } from "./assign-ports.ts";
import type { LaneEnd } from "./lane.ts";
import type { Side } from "./line.ts";
import type { PlannedEdge } from "./planned-edge.ts";
import { portTowards } from "./towards-bend.ts";

/** Where an arrow would like to go out, and where it would like to come in. */
export function requestsOf(edge: Omit<PlannedEdge, "ports">): readonly [PortRequest, PortRequest] {
  const { key, source, target, sides, bends, laid, lane } = edge;
  const first = bends[0] ?? centreOf(target.rect);
  const last = bends.at(-1) ?? centreOf(source.rect);
  const [out, into] = bends.length > 0 ? towardsBends(edge, first, last) : [laid?.points[0], laid?.points.at(-1)];
  return [
    requestOf(`${key} out`, source, sides.source, first, out, lane?.source),
    requestOf(`${key} in`, target, sides.target, last, into, lane?.target),
  ];
}

/** One bend that lies before both ends would not be one any more if both went straight to it. */
function towardsBends(
  { source, target, sides, bends }: Pick<PlannedEdge, "source" | "target" | "sides" | "bends">,
  first: Point,
  last: Point,
): readonly [Point | undefined, Point | undefined] {
  const out = portTowards(source.rect, sides.source, first);
  const into = portTowards(target.rect, sides.target, last);
  const isStraight = bends.length === 1 && out && into && (out.x === into.x || out.y === into.y);
  return isStraight ? [undefined, undefined] : [out, into];
}

function requestOf(
  key: string,
  { id, rect }: SceneState,
  side: Side,
  towards: Point,
  at: Point | undefined,
  lane: LaneEnd | undefined,
): PortRequest {
  return { key, place: `${id} ${side}`, rect, side, towards, at, lane };
}
