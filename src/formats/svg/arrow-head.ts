import type { Point } from "#model/schema/layout.ts";
import { element, number } from "./element.ts";

/** Where an arrow ends; `size` is its length. */
export function arrowHead(points: readonly Point[], fill: string, size = 8): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return "";
  const length = Math.sqrt((before.x - tip.x) ** 2 + (before.y - tip.y) ** 2) || 1;
  const [along, across] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const corners = [size / 2, -size / 2].map((side) => ({
    x: tip.x - size * along - side * across,
    y: tip.y - size * across + side * along,
  }));
  return element("path", { d: `M${pair(tip)}${corners.map((point) => `L${pair(point)}`).join("")}Z`, fill });
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}
