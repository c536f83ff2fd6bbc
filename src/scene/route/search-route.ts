// A way between two points round boxes, over the lines that run beside the boxes. It prefers few turns, and gives up
// after a bounded number of steps.

import type { Point } from "#model/schema/layout.ts";
import type { Rect } from "../scene.ts";

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
  const isBlocked = blockedPieces(xs, ys, boxes);
  const goal = ys.indexOf(end.y) * columns + xs.indexOf(end.x);
  const first = ys.indexOf(start.y) * columns + xs.indexOf(start.x);
  // A node is a crossing and the direction it was reached in: across (0) or down (1).
  const costs = new Float64Array(columns * ys.length * 2).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(costs.length).fill(-1);
  const open: Open[] = [];
  const estimateAt = (column: number, row: number) =>
    Math.abs((xs[column] ?? 0) - end.x) + Math.abs((ys[row] ?? 0) - end.y);
  for (const node of [first * 2, first * 2 + 1]) {
    costs[node] = 0;
    push(open, { node, cost: 0, estimate: Math.abs(start.x - end.x) + Math.abs(start.y - end.y) });
  }
  for (let step = 0; step < mostSteps; step++) {
    const current = pop(open);
    if (!current) return undefined;
    const { node, cost } = current;
    if (cost > (costs[node] ?? 0)) continue;
    const crossing = node >> 1;
    if (crossing === goal) return wayTo(node, cameFrom, xs, ys);
    const column = crossing % columns;
    const row = Math.floor(crossing / columns);
    for (let direction = 0; direction < 4; direction++) {
      const dx = acrossIn[direction] ?? 0;
      const dy = downIn[direction] ?? 0;
      const x = xs[column + dx];
      const y = ys[row + dy];
      if (x === undefined || y === undefined) continue;
      const isDown = dy === 0 ? 0 : 1;
      // A piece goes by the crossing at its left or upper end.
      const piece = crossing + Math.min(dx, 0) + Math.min(dy, 0) * columns;
      if (isBlocked[piece * 2 + isDown] === 1) continue;
      const next = (crossing + dy * columns + dx) * 2 + isDown;
      const length = Math.abs(x - (xs[column] ?? x)) + Math.abs(y - (ys[row] ?? y));
      const nextCost = cost + length + (isDown === (node & 1) ? 0 : turnCost);
      if (nextCost >= (costs[next] ?? 0)) continue;
      costs[next] = nextCost;
      cameFrom[next] = node;
      push(open, { node: next, cost: nextCost, estimate: nextCost + estimateAt(column + dx, row + dy) });
    }
  }
  return undefined;
}

const acrossIn = [1, 0, -1, 0];
const downIn = [0, 1, 0, -1];

/** Of each crossing, whether a box lies on the piece to the next one across, and on the piece to the next one down. */
function blockedPieces(xs: readonly number[], ys: readonly number[], boxes: readonly Rect[]): Uint8Array {
  const columns = xs.length;
  const isBlocked = new Uint8Array(columns * ys.length * 2);
  for (const { x, y, width, height } of boxes) {
    const [left, onLeft] = [firstAbove(xs, x) - 1, firstAbove(xs, x)];
    const [top, onTop] = [firstAbove(ys, y) - 1, firstAbove(ys, y)];
    for (let column = Math.max(left, 0); column < columns && (xs[column] ?? 0) < x + width; column++)
      for (let row = Math.max(top, 0); row < ys.length && (ys[row] ?? 0) < y + height; row++) {
        if (row >= onTop) isBlocked[(row * columns + column) * 2] = 1;
        if (column >= onLeft) isBlocked[(row * columns + column) * 2 + 1] = 1;
      }
  }
  return isBlocked;
}

function firstAbove(sorted: readonly number[], value: number): number {
  const at = sorted.findIndex((one) => one > value);
  return at < 0 ? sorted.length : at;
}

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

function wayTo(last: number, cameFrom: Int32Array, xs: readonly number[], ys: readonly number[]): Point[] {
  const way: Point[] = [];
  for (let node = last; node >= 0; node = cameFrom[node] ?? -1) {
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
  const a = heap[left];
  const b = heap[right];
  if (!a || !b) return;
  heap[left] = b;
  heap[right] = a;
}
