// The ways that the layout engine found for arrows, fitted to the boxes as they are drawn, which stand on the grid.

import type { ElkExtendedEdge, ElkNode, ElkPoint } from "elkjs/lib/elk-api.js";
import type { Id } from "#model/schema/common.ts";
import type { LaidRoute, Point } from "#model/schema/layout.ts";
import { laidWay } from "#scene/route/laid-way.ts";
import type { Rect, Scene } from "#scene/scene.ts";

/** `scene` has the states at their new places, and `by` is how far the whole was moved from where the engine put it. */
export function routesIn(laidOut: ElkNode, scene: Scene, by: Point): Record<Id, LaidRoute> {
  const origins = originsIn(laidOut, by);
  const routes: Record<Id, LaidRoute> = {};
  const all = edgesIn(laidOut);
  for (const edge of all) {
    const drawn = scene.edges.get(edge.id);
    const [source, target] = [scene.states.get(edge.sources[0] ?? ""), scene.states.get(edge.targets[0] ?? "")];
    if (!drawn || drawn.key !== drawn.transition || !source || !target) continue;
    const origin = origins.get(edge.container ?? laidOut.id) ?? by;
    const route =
      source === target ? loopRoute(edge, origin, source.rect, all) : routeOf(edge, origin, source.rect, target.rect);
    if (route && laidWay(route, source.rect, target.rect)) routes[drawn.transition] = route;
  }
  return routes;
}

function routeOf(edge: ElkExtendedEdge, origin: Point, source: Rect, target: Rect): LaidRoute | undefined {
  const [section] = edge.sections ?? [];
  if (!section) return undefined;
  const onDrawing = ({ x, y }: ElkPoint): Point => ({ x: Math.round(x + origin.x), y: Math.round(y + origin.y) });
  const inner = (section.bendPoints ?? []).map(onDrawing);
  const [start, end] = [onDrawing(section.startPoint), onDrawing(section.endPoint)];
  const first = endOn(source, start, inner[0] ?? end);
  const last = endOn(target, end, inner.at(-1) ?? start);
  const [label] = edge.labels ?? [];
  const middle =
    label && onDrawing({ x: (label.x ?? 0) + (label.width ?? 0) / 2, y: (label.y ?? 0) + (label.height ?? 0) / 2 });
  const fromSource = ({ x, y }: Point): Point => ({ x: x - source.x, y: y - source.y });
  return { points: [first, ...inner, last].map(fromSource), ...(middle && { label: fromSource(middle) }) };
}

/** Loops lie in each other; the engine lets them share a few units of the side, whatever its height. */
function loopRoute(
  edge: ElkExtendedEdge,
  origin: Point,
  box: Rect,
  all: readonly ElkExtendedEdge[],
): LaidRoute | undefined {
  const way = routeOf(edge, origin, box, box);
  const [first, out] = way?.points ?? [];
  if (way?.points.length !== 4 || !first || !out || first.y !== out.y) return way;
  const loops = all.filter(({ sources, targets }) => sources[0] === edge.sources[0] && targets[0] === edge.sources[0]);
  const rank = loops.filter((other) => reachOf(other) < reachOf(edge)).length;
  const [middle, most] = [Math.round(box.height / 2), box.height / 2 - 4];
  const step = Math.min(8, (most - nearest) / Math.max(1, loops.length - 1));
  const apart = Math.round(loops.length === 1 ? nearest + 2 : nearest + rank * step);
  const points = way.points.map(({ x }, at) => ({ x, y: at < 2 ? middle - apart : middle + apart }));
  return { ...way, points };
}

const nearest = 6;

function reachOf({ sections }: ElkExtendedEdge): number {
  const [section] = sections ?? [];
  return Math.abs((section?.bendPoints?.[0]?.x ?? 0) - (section?.startPoint.x ?? 0));
}

/** The line is made longer or shorter along itself, until it ends at the nearer border. */
function endOn({ x, y, width, height }: Rect, at: Point, next: Point): Point {
  if (at.x === next.x) return { x: at.x, y: nearer(at.y, y, y + height) };
  return { x: nearer(at.x, x, x + width), y: at.y };
}

function nearer(value: number, low: number, high: number): number {
  return Math.abs(value - low) <= Math.abs(value - high) ? low : high;
}

function originsIn(node: ElkNode, at: Point): Map<string, Point> {
  return new Map([
    [node.id, at],
    ...(node.children ?? []).flatMap((child) => [
      ...originsIn(child, { x: at.x + (child.x ?? 0), y: at.y + (child.y ?? 0) }),
    ]),
  ]);
}

function edgesIn(node: ElkNode): ElkExtendedEdge[] {
  return [...(node.edges ?? []), ...(node.children ?? []).flatMap(edgesIn)];
}
