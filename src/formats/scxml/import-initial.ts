// Where a state begins. A document knows one child to begin with; SCXML may name states further inside, and several of them.

import type { Id } from "#model/schema/common.ts";
import { targetsOf } from "./import-transitions.ts";
import { ownElements } from "./own-elements.ts";
import { attribute, childrenNamed, type XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

export interface DeepInitial {
  readonly element: XmlElement;
  readonly state: Id;
  readonly targets: readonly Id[];
}

/** What a state says of its beginning, in its own words. */
export function initialTargets(made: ScxmlImport, element: XmlElement): Id[] {
  const [holder] = childrenNamed(element, "initial");
  const [transition] = holder ? childrenNamed(holder, "transition") : [];
  return transition ? targetsOf(made, transition) : namesOf(made, attribute(element, "initial"));
}

function namesOf({ byName }: ScxmlImport, text: string | undefined): Id[] {
  return (text ?? "").split(/\s+/).flatMap((name) => byName.get(name) ?? []);
}

/** Where nobody else enters on the way, each state on the way begins with the next; otherwise a state leads there at once. */
export function settleDeepInitials(made: ScxmlImport, root: XmlElement, found: readonly DeepInitial[]): void {
  if (found.length === 0) return;
  const uses = usesOf(made, root);
  for (const deep of found) {
    const steps = stepsOf(made, deep);
    if (isAlready(made, steps)) continue;
    if (canLeadThrough(made, deep, steps, uses)) leadThrough(made, steps);
    else leadByStart(made, deep);
  }
}

interface Step {
  readonly parent: Id;
  readonly child: Id;
}

/** From the state down to its targets, without the first step, which the state itself says. */
function stepsOf({ builder }: ScxmlImport, { state, targets }: DeepInitial): Step[] {
  const steps = new Map<string, Step>();
  for (const target of targets)
    for (let child = target; child !== state; ) {
      const parent = builder.project.states[child]?.parent;
      if (parent === null || parent === undefined) break;
      steps.set(`${parent} ${child}`, { parent, child });
      child = parent;
    }
  return [...steps.values()].filter(({ parent }) => parent !== state);
}

/** How often each state is entered by name. */
function usesOf(made: ScxmlImport, root: XmlElement): ReadonlyMap<Id, number> {
  const uses = new Map<Id, number>();
  for (const element of ownElements(root))
    for (const id of [...namesOf(made, attribute(element, "target")), ...namesOf(made, attribute(element, "initial"))])
      uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

function isAlready({ builder }: ScxmlImport, steps: readonly Step[]): boolean {
  return steps.every(({ parent, child }) => {
    const state = builder.project.states[parent];
    if (state?.kind === "parallel") return true;
    return state?.kind === "compound" && state.initial === child && !state.initialActions?.length;
  });
}

function canLeadThrough(
  { builder }: ScxmlImport,
  { targets }: DeepInitial,
  steps: readonly Step[],
  uses: ReadonlyMap<Id, number>,
): boolean {
  const { states } = builder.project;
  const parents = new Set(steps.map(({ parent }) => parent));
  const compounds = steps.filter(({ parent }) => states[parent]?.kind === "compound");
  if (new Set(compounds.map(({ parent }) => parent)).size < compounds.length) return false;
  if (targets.some((target) => states[target]?.kind === "history" || states[target]?.kind === "final")) return false;
  // A parallel state begins its other regions by themselves whenever one of them is entered.
  if ([...parents].some((parent) => states[parent]?.kind === "parallel")) return false;
  const siblings = Object.values(states).filter(({ parent }) => parent !== null && parents.has(parent));
  if (siblings.some(({ kind }) => kind === "history")) return false;
  return [...parents].every((parent) => {
    const state = states[parent];
    return !uses.has(parent) && state?.kind === "compound" && !state.initialActions?.length;
  });
}

function leadThrough({ builder }: ScxmlImport, steps: readonly Step[]): void {
  for (const { parent, child } of steps) {
    const state = builder.project.states[parent];
    if (state?.kind === "compound") builder.put("states", parent, { ...state, initial: child });
  }
}

function leadByStart(made: ScxmlImport, { element, state: id, targets }: DeepInitial): void {
  const { builder } = made;
  const state = builder.project.states[id];
  if (state?.kind !== "compound") return;
  const start = builder.freshId("start", "state");
  const order = Object.values(builder.project.states).filter(({ parent }) => parent === id).length;
  builder.addState(start, { kind: "atomic", name: "start", parent: id, order }, element.place);
  const { initialActions, ...rest } = state;
  builder.put("states", id, { ...rest, initial: start });
  const actions = initialActions?.length ? { actions: initialActions } : {};
  builder.addTransition(
    { source: start, trigger: { kind: "always" }, targets: [...targets], ...actions },
    element.place,
  );
  const message = `"${state.name}" begins further inside or in several states; a state "start" leads there at once.`;
  made.lose("initial", message, element, ["states", start]);
}
