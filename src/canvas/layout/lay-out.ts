// Lays out the machine that is shown, beside the page. It can be stopped, stops by itself after a while, and is undone in
// one step. Only what was asked for is moved.

import type { ELK, ElkNode } from "elkjs/lib/elk-api.js";
import workerAddress from "elkjs/lib/elk-worker.min.js?url";
import { placeThings } from "#model/edits/layout/place-things.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { unionOf } from "#scene/boxes/box.ts";
import type { Rect, Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject, performAs } from "#stores/project-store.ts";
import { selectedIds, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/canvas/layout.ts";
import { settledScene } from "../current-scene.ts";
import { zoomToFit } from "../viewport-controls.ts";
import { animateFrom } from "./animate.ts";
import { elkGraph, positionsIn } from "./elk-graph.ts";
import { forgetBends } from "./forget-bends.ts";
import { useLayoutJob } from "./job-store.ts";
import { remarksAside } from "./remarks-aside.ts";
import { type Found, withRoutes } from "./with-routes.ts";

export type LayoutScope = "all" | "selection" | "new";

const longestMs = 30_000;

export async function layOut(scope: LayoutScope): Promise<void> {
  if (useLayoutJob.getState().job) return;
  const scene = settledScene();
  const groups = groupsOf(scene, scope);
  if (groups.length === 0) {
    announce({
      kind: "refused",
      message: scope === "new" ? words.allPlaced : words.nothingToDo,
    });
    return;
  }
  const { run, cancel } = await startElk();
  useLayoutJob.setState({ job: { states: scene.states.size, startedAt: Date.now(), cancel } });
  try {
    const found: Placed[] = [];
    for (const { around, wanted } of groups)
      found.push(settled(scene, wanted, await run(elkGraph(scene, around, wanted)), scope));
    apply(scope, scene, found);
  } catch (error) {
    announce({ kind: "refused", message: reasonOf(error) });
  } finally {
    cancel();
    useLayoutJob.setState({ job: undefined });
  }
}

interface Group {
  readonly around: Id | undefined;
  readonly wanted: ReadonlySet<Id>;
}

/** Siblings that are laid out together. */
function groupsOf(scene: Scene, scope: LayoutScope): Group[] {
  const placed = currentProject().layout.states ?? {};
  const selected = new Set(selectedIds(useViewStore.getState(), "states"));
  const isWanted = (id: Id) =>
    scope === "all" || (scope === "selection" ? selected.has(id) : !Object.hasOwn(placed, id));
  const groups = new Map<Id | undefined, Set<Id>>();
  for (const { id, parent } of scene.states.values()) {
    if (scope === "all" && parent !== undefined) continue;
    if (!isWanted(id)) continue;
    const group = groups.get(parent);
    if (group) group.add(id);
    else groups.set(parent, new Set([id]));
  }
  return [...groups].map(([around, wanted]) => ({ around, wanted }));
}

interface Placed extends Found {
  readonly places: readonly [Id, Point][];
}

/** A selection stays where it was as a whole, and so does everything beside it. */
function settled(scene: Scene, wanted: ReadonlySet<Id>, laidOut: ElkNode, scope: LayoutScope): Placed {
  const all = positionsIn(laidOut);
  if (scope === "all") return { laidOut, places: all, by: { x: 0, y: 0 } };
  const before = rectOf(scene, wanted);
  const [first] = wanted;
  const parent = scene.states.get(first ?? "")?.parent;
  const around = scene.states.get(parent ?? "")?.origin ?? { x: 0, y: 0 };
  const top = new Set((laidOut.children ?? []).map(({ id }) => id));
  const least = {
    x: Math.min(...all.filter(([id]) => top.has(id)).map(([, { x }]) => x)),
    y: Math.min(...all.filter(([id]) => top.has(id)).map(([, { y }]) => y)),
  };
  const by = { x: Math.round(before.x - around.x - least.x), y: Math.round(before.y - around.y - least.y) };
  return {
    laidOut,
    places: all.map(([id, { x, y }]) => [id, top.has(id) ? { x: x + by.x, y: y + by.y } : { x, y }]),
    by: { x: around.x + by.x, y: around.y + by.y },
  };
}

function rectOf(scene: Scene, ids: ReadonlySet<Id>): Rect {
  const rects = [...ids].flatMap((id) => scene.states.get(id)?.rect ?? []);
  return rects.reduce((sum, rect) => unionOf(sum, rect));
}

function apply(scope: LayoutScope, before: Scene, found: readonly Placed[]): void {
  const done = performAs(words.steps[scope], (project) => {
    const there = found.flatMap(({ places }) => places).filter(([id]) => Object.hasOwn(project.states, id));
    const placed = placeThings(project, { states: Object.fromEntries(there) });
    if (!placed.ok) return placed;
    const bare = forgetBends(placed.value, new Set(there.map(([id]) => id)));
    const routed = withRoutes(bare, before, found);
    if (!routed.ok || scope !== "all") return routed;
    return placeThings(routed.value, { notes: remarksAside(sceneOf(routed.value, before.machine, before)) });
  });
  if (!done.ok) return;
  animateFrom(before);
  if (scope === "all") zoomToFit();
}

async function startElk(): Promise<{ run: (graph: ElkNode) => Promise<ElkNode>; cancel: () => void }> {
  const { default: Elk } = await import("elkjs/lib/elk-api.js");
  const elk: ELK = new Elk({ workerFactory: () => new Worker(workerAddress) });
  let stop: (reason: Error) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  stopped.catch(() => undefined);
  const timer = setTimeout(() => stop(new Error("slow")), longestMs);
  return {
    run: (graph) => Promise.race([elk.layout(graph), stopped]),
    cancel() {
      clearTimeout(timer);
      elk.terminateWorker();
      stop(new Error("cancelled"));
    },
  };
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : "";
  if (reason === "cancelled") return words.stopped;
  if (reason === "slow") return words.tooLong(longestMs / 1000);
  return words.failed;
}
