// Which arrows a machine has, between which boxes, and at which points of them they begin and end. What was planned from
// the same is the very same plan. Arrows that share a side of a box share its room, so an edit plans those anew that it
// changed, those that share a side with them, and so on.

import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import type { Project } from "#model/schema/project.ts";
import { centreOf } from "../boxes/box.ts";
import { sameItems } from "../text/names-in.ts";
import { assignPorts, type PortRequest } from "./assign-ports.ts";
import { bundleEdges } from "./bundle-edges.ts";
import { type Draft, draftEdges } from "./draft-edges.ts";
import type { PlannedEdge } from "./planned-edge.ts";
import { placesOf, type SharedPlaces } from "./shared-places.ts";
import { type PlannedFor, staleSources } from "./stale-sources.ts";
import type { Visible } from "./visible.ts";

/** All plans of a machine, and what the next ones can be made from. */
export interface Planning extends PlannedFor {
  readonly plans: readonly PlannedEdge[];
  readonly bySource: ReadonlyMap<Id, Leaving>;
  /** Made when they are asked for. */
  places(): SharedPlaces;
}

interface Leaving {
  /** Before those of the same two states were bundled. */
  readonly alone: readonly Draft[];
  readonly drafts: readonly Draft[];
  /** One for each draft. */
  readonly plans: readonly PlannedEdge[];
}

/** Beyond this share of all sources it is quicker to share out all sides anew. */
const mostStale = 1 / 4;
const noDrafts: readonly Draft[] = [];

const statesAtOnce = 400;

/** Stops after the arrows of each state that are drafted anew, and several times while they share out bundles and sides. */
export function* planEdges(
  project: Project,
  visible: Visible,
  sources: Iterable<Id>,
  before: Planning | undefined,
): Generator<void, Planning> {
  const { transitionsFrom } = indexOf(project);
  const stale = before && staleSources(before, { project, states: visible.states });
  const alone = new Map<Id, readonly Draft[]>();
  for (const source of sources) {
    const known = stale?.has(source) === false ? before?.bySource.get(source)?.alone : undefined;
    if (known) alone.set(source, known);
    if (stale?.has(source) === false) continue;
    const from = visible.standInFor(source);
    const leaving = from ? transitionsFrom(source) : [];
    if (!from || leaving.length === 0) continue;
    const made = draftEdges(project, visible, source, leaving, from);
    if (made.length > 0) alone.set(source, made);
    yield;
  }
  const drafts = yield* inBundles(project, visible, alone, before);
  const isMostlyTrue = before && stale && stale.size < before.bySource.size * mostStale;
  const shared = isMostlyTrue ? withChanges(before, drafts) : undefined;
  const bySource = yield* planned(drafts, before, shared?.affected);
  const plans: PlannedEdge[] = [];
  for (const leaving of bySource.values()) for (const plan of leaving.plans) plans.push(plan);
  let known = shared?.places;
  const places = () => {
    known ??= placesOf(drafts);
    return known;
  };
  return { project, states: visible.states, plans, bySource, places };
}

type Drafted = Pick<Leaving, "alone" | "drafts">;

/** The same list for a state as before, if it has the same drafts in it. */
function* inBundles(
  project: Project,
  visible: Visible,
  alone: ReadonlyMap<Id, readonly Draft[]>,
  before: Planning | undefined,
): Generator<void, ReadonlyMap<Id, Drafted>> {
  const bundled = yield* bundleEdges(project, visible, alone.values());
  const bySource = new Map<Id, Drafted>();
  for (const [source, leaving] of alone) {
    const drafts = leaving.some((draft) => bundled.has(draft))
      ? leaving.map((draft) => bundled.get(draft) ?? draft)
      : leaving;
    const old = before?.bySource.get(source);
    const isSame = old && sameItems(old.drafts, drafts);
    bySource.set(source, { alone: leaving, drafts: isSame ? old.drafts : drafts });
  }
  return bySource;
}

interface Changed {
  readonly places: SharedPlaces;
  readonly affected: ReadonlySet<Draft>;
}

function withChanges(before: Planning, drafted: ReadonlyMap<Id, Drafted>): Changed {
  const places = before.places().copy();
  for (const [source, { drafts: old }] of before.bySource) {
    const now = drafted.get(source)?.drafts ?? noDrafts;
    if (old === now) continue;
    for (const draft of old) if (!now.includes(draft)) places.remove(draft);
    for (const draft of now) if (!old.includes(draft)) places.add(draft);
  }
  for (const [source, { drafts }] of drafted)
    if (!before.bySource.has(source)) for (const draft of drafts) places.add(draft);
  return { places, affected: places.affected() };
}

/** Without being told which are affected, all are. */
function* planned(
  drafted: ReadonlyMap<Id, Drafted>,
  before: Planning | undefined,
  affected: ReadonlySet<Draft> | undefined,
): Generator<void, ReadonlyMap<Id, Leaving>> {
  const requests: PortRequest[] = [];
  for (const { drafts } of drafted.values())
    for (const draft of drafts) if (draft.requests && (affected?.has(draft) ?? true)) requests.push(...draft.requests);
  const ports = yield* assignPorts(requests);
  let taken = 0;
  const bySource = new Map<Id, Leaving>();
  for (const [source, { alone, drafts }] of drafted) {
    const old = before?.bySource.get(source);
    const isSame =
      affected && old?.alone === alone && old.drafts === drafts && !drafts.some((draft) => affected.has(draft));
    if (isSame) {
      bySource.set(source, old);
      continue;
    }
    const plans = drafts.map((draft) => {
      const plan = old?.plans[old.drafts.indexOf(draft)];
      if (plan && affected && !affected.has(draft)) return plan;
      if (!draft.requests) return plannedAt(draft, undefined, undefined, plan);
      taken += 2;
      return plannedAt(draft, ports[taken - 2], ports[taken - 1], plan);
    });
    bySource.set(source, { alone, drafts, plans });
    if (bySource.size % statesAtOnce === 0) yield;
  }
  return bySource;
}

function plannedAt(
  { edge }: Draft,
  out: Point | undefined,
  into: Point | undefined,
  before: PlannedEdge | undefined,
): PlannedEdge {
  const source = out ?? centreOf(edge.source.rect);
  const target = into ?? centreOf(edge.source.rect);
  if (before && samePoint(before.ports.source, source) && samePoint(before.ports.target, target)) return before;
  return { ...edge, ports: { source, target } };
}

function samePoint(left: Point, right: Point): boolean {
  return left.x === right.x && left.y === right.y;
}
