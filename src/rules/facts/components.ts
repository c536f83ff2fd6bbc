// Which nodes of a graph lead to each other (Tarjan's strongly connected components, with a stack of its own because a
// document may be as deep as it likes).

import type { Id } from "#model/schema/common.ts";

type Graph = ReadonlyMap<Id, ReadonlySet<Id>>;

/** For each node that lies on a circle a number that it shares with those it shares a circle with. */
export function circularNodes(graph: Graph): ReadonlyMap<Id, number> {
  const circular = new Map<Id, number>();
  const reached = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();

  function close(id: Id): void {
    const members: Id[] = [];
    let member: Id | undefined;
    do {
      member = open.pop();
      if (member === undefined) break;
      isOpen.delete(member);
      members.push(member);
    } while (member !== id);
    if (members.length === 1 && !graph.get(id)?.has(id)) return;
    for (const one of members) circular.set(one, reached.get(id) ?? 0);
  }

  for (const start of graph.keys()) {
    if (reached.has(start)) continue;
    const way: { id: Id; next: Iterator<Id> }[] = [];
    const enter = (id: Id) => {
      reached.set(id, reached.size);
      lowest.set(id, reached.get(id) ?? 0);
      open.push(id);
      isOpen.add(id);
      way.push({ id, next: (graph.get(id) ?? new Set<Id>()).values() });
    };
    const lower = (id: Id, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
    enter(start);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const { value: next, done } = top.next.next();
      if (!done) {
        if (!reached.has(next)) enter(next);
        else if (isOpen.has(next)) lower(top.id, reached.get(next) ?? 0);
        continue;
      }
      way.pop();
      const around = way.at(-1);
      if (around) lower(around.id, lowest.get(top.id) ?? 0);
      if (lowest.get(top.id) === reached.get(top.id)) close(top.id);
    }
  }
  return circular;
}
