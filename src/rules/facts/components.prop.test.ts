import * as fc from "fast-check";
import { expect, test } from "vitest";
import { circularNodes } from "./components.ts";

type Graph = Map<string, Set<string>>;

function reach(graph: Graph, start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(graph.get(id) ?? []));
  }
  return seen;
}

const node = fc.integer({ min: 0, max: 9 }).map(String);

test("two nodes share a circle exactly if each can be reached from the other", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 25 }), (edges) => {
      const graph: Graph = new Map([..."0123456789"].map((id) => [id, new Set<string>()]));
      for (const [from, to] of edges) graph.get(from)?.add(to);
      const circular = circularNodes(graph);
      for (const left of graph.keys())
        for (const right of graph.keys()) {
          const together = circular.has(left) && circular.get(left) === circular.get(right);
          expect(together).toBe(reach(graph, left).has(right) && reach(graph, right).has(left));
        }
    }),
  );
});

test("follows a chain of many thousand nodes", () => {
  const size = 50_000;
  const graph: Graph = new Map();
  for (let id = 0; id < size; id++) graph.set(String(id), new Set([String((id + 1) % size)]));
  expect(circularNodes(graph).size).toBe(size);
});
