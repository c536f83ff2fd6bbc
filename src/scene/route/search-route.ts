// A way between two points round boxes, over the lines that run beside the boxes. It prefers few turns, and gives up
// after a bounded number of steps.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";
import { crosses } from "./line.ts";

const clearance = 14;
const turnCost = 48;
const mostBoxes = 24;
const mostSteps = 6000;

export function searchRoute(start: Point, end: Point, obstacles: readonly Rect[]): Point[] | undefined {
  const boxes = nearest(obstacles, start, end);
  const xs = linesOf(
    start.x,
    end.x,
    boxes.flatMap(({ x, width }) => [x - clearance, x + width + clearance]),
  );
  const ys = linesOf(
    start.y,
    end.y,
    boxes.flatMap(({ y, height }) => [y - clearance, y + height + clearance]),
  );
  const columns = xs.length;
  const goal = ys.indexOf(end.y) * columns + xs.indexOf(end.x);
  const first = ys.indexOf(start.y) * columns + xs.indexOf(start.x);
  // A node is a crossing and the direction it was reached in: across (0) or down (1).
  const costs = new Map<number, number>([
    [first * 2, 0],
    [first * 2 + 1, 0],
  ]);
  const cameFrom = new Map<number, number>();
  const open: { node: number; cost: number; estimate: number }[] = [];
  const estimateAt = (crossing: number) =>
    Math.abs((xs[crossing % columns] ?? 0) - end.x) + Math.abs((ys[Math.floor(crossing / columns)] ?? 0) - end.y);
  push(open, { node: first * 2, cost: 0, estimate: estimateAt(first) });
  push(open, { node: first * 2 + 1, cost: 0, estimate: estimateAt(first) });
  for (let step = 0; step < mostSteps; step++) {
    const current = pop(open);
    if (!current) return undefined;
    const { node, cost } = current;
    if (cost > (costs.get(node) ?? Number.POSITIVE_INFINITY)) continue;
    const crossing = node >> 1;
    if (crossing === goal) return wayTo(node, cameFrom, xs, ys);
    const column = crossing % columns;
    const row = Math.floor(crossing / columns);
    for (const [dx, dy] of directions) {
      const [x, y] = [xs[column + dx], ys[row + dy]];
      const [fromX, fromY] = [xs[column], ys[row]];
      if (x === undefined || y === undefined || fromX === undefined || fromY === undefined) continue;
      if (boxes.some((box) => crosses({ x: fromX, y: fromY }, { x, y }, box))) continue;
      const isDown = dy !== 0 ? 1 : 0;
      const next = ((row + dy) * columns + column + dx) * 2 + isDown;
      const nextCost = cost + Math.abs(x - fromX) + Math.abs(y - fromY) + (isDown === (node & 1) ? 0 : turnCost);
      if (nextCost >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(next, nextCost);
      cameFrom.set(next, node);
      push(open, { node: next, cost: nextCost, estimate: nextCost + estimateAt(next >> 1) });
    }
  }
  return undefined;
}

const directions = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

function nearest(obstacles: readonly Rect[], start: Point, end: Point): readonly Rect[] {
  if (obstacles.length <= mostBoxes) return obstacles;
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const distance = ({ x, y, width, height }: Rect) =>
    Math.max(x - middle.x, middle.x - x - width, 0) + Math.max(y - middle.y, middle.y - y - height, 0);
  return [...obstacles].sort((left, right) => distance(left) - distance(right)).slice(0, mostBoxes);
}

function linesOf(from: number, to: number, beside: readonly number[]): number[] {
  return [...new Set([from, to, Math.round((from + to) / 2), ...beside])].sort((left, right) => left - right);
}

function wayTo(
  last: number,
  cameFrom: ReadonlyMap<number, number>,
  xs: readonly number[],
  ys: readonly number[],
): Point[] {
  const way: Point[] = [];
  for (let node: number | undefined = last; node !== undefined; node = cameFrom.get(node)) {
    const crossing = node >> 1;
    way.push({ x: xs[crossing % xs.length] ?? 0, y: ys[Math.floor(crossing / xs.length)] ?? 0 });
  }
  return way.reverse();
}

interface Open {
  readonly node: number;
  readonly cost: number;
  readonly estimate: number;
}

/** A heap: the smallest estimate is on top; equal ones go by node, so that the way is always the same. */
function push(heap: Open[], one: Open): void {
  heap.push(one);
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(heap[at], heap[above])) return;
    swap(heap, at, above);
    at = above;
  }
}

function pop(heap: Open[]): Open | undefined {
  const [top] = heap;
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  heap[0] = last;
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    const smaller = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!isBefore(heap[smaller], heap[at])) return top;
    swap(heap, at, smaller);
    at = smaller;
  }
}

function isBefore(left: Open | undefined, right: Open | undefined): boolean {
  if (!left || !right) return left !== undefined && right === undefined;
  return left.estimate < right.estimate || (left.estimate === right.estimate && left.node < right.node);
}

function swap(heap: Open[], left: number, right: number): void {
  const [a, b] = [heap[left], heap[right]];
  if (!a || !b) return;
  heap[left] = b;
  heap[right] = a;
}
