// What a row shows and what it is called for those who can't see it.

import type { LucideIcon } from "lucide-react";
import {
  ArrowRight,
  Braces,
  ChartColumn,
  Circle,
  CircleDot,
  Cloud,
  Columns2,
  FlaskConical,
  History,
  Layers,
  ListOrdered,
  RotateCcw,
  ShieldCheck,
  Square,
  StickyNote,
  User,
  Workflow,
  Zap,
} from "lucide-react";
import type { Project, TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";
import { triggerText } from "#scene/labels/label-of.ts";
import { describeGuard } from "#scene/text/describe-action.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import type { Reference } from "#stores/reference.ts";
import { words } from "#words/outline.ts";
import type { OutlineRow } from "./outline-row.ts";

export interface RowDescription {
  /** What type-ahead goes by, and what the row is called. */
  readonly label: string;
  readonly icon: LucideIcon | undefined;
  /** The kind of thing it is, in words. */
  readonly kind: string;
  /** Less important than the label: a guard. */
  readonly condition?: string;
  /** Where a transition leads to. */
  readonly leadsTo?: string;
  readonly startsHere?: boolean;
  readonly count?: number;
}

const stateIcons: Readonly<Record<StateKind, LucideIcon>> = {
  atomic: Square,
  compound: Layers,
  parallel: Columns2,
  final: CircleDot,
  history: History,
};

const icons: Readonly<Record<Exclude<TableName, "states" | "invocations">, LucideIcon>> = {
  machines: Workflow,
  transitions: ArrowRight,
  services: Cloud,
  channels: ListOrdered,
  events: Zap,
  scenarios: FlaskConical,
  implementations: Braces,
  properties: ShieldCheck,
  experiments: ChartColumn,
  notes: StickyNote,
};

export function describeRow(project: Project, { subject }: Pick<OutlineRow, "subject">): RowDescription {
  if (subject.kind === "group") {
    const count = Object.keys(project[subject.table]).length;
    return { label: words.groups[subject.table], icon: undefined, kind: String(count), count };
  }
  const { table, id } = subject.reference;
  switch (table) {
    case "states":
      return describeState(project, subject.reference);
    case "transitions":
      return describeTransition(project, subject.reference);
    case "invocations": {
      const callee = project.invocations[id]?.callee;
      const icon = callee?.kind === "machine" ? Workflow : callee?.kind === "compensate" ? RotateCcw : Cloud;
      return { label: recordLabel(project, table, id), icon, kind: words.invocation };
    }
    case "services": {
      const icon = project.services[id]?.kind === "human" ? User : Cloud;
      return { label: recordLabel(project, table, id), icon, kind: words.kinds[table] };
    }
    default:
      return { label: recordLabel(project, table, id), icon: icons[table], kind: words.kinds[table] };
  }
}

function describeState(project: Project, { id }: Reference): RowDescription {
  const state = project.states[id];
  if (!state) return { label: id, icon: Circle, kind: "" };
  const parent = state.parent === null ? undefined : project.states[state.parent];
  const startsHere = parent?.kind === "compound" && parent.initial === id;
  return { label: state.name, icon: stateIcons[state.kind], kind: words.stateKinds[state.kind], startsHere };
}

function describeTransition(project: Project, { id }: Reference): RowDescription {
  const transition = project.transitions[id];
  if (!transition) return { label: id, icon: icons.transitions, kind: words.kinds.transitions };
  const { trigger, guard, targets } = transition;
  const leadsTo = targets.map((target) => recordLabel(project, "states", target)).join(", ");
  return {
    label: triggerText(project, trigger),
    icon: icons.transitions,
    kind: words.kinds.transitions,
    ...(guard ? { condition: describeGuard(project, guard) } : {}),
    ...(leadsTo === "" ? {} : { leadsTo }),
  };
}

/** One sentence for a screen reader; the tree itself says the level and the place. */
export function spokenRow(described: RowDescription, problems: number): string {
  const { label, kind, condition, leadsTo, startsHere } = described;
  const parts = [
    condition === undefined ? label : words.when(label, condition),
    ...(leadsTo === undefined ? [] : [words.leadsTo(leadsTo)]),
    kind,
    ...(startsHere ? [words.startsHere] : []),
    ...(problems > 0 ? [words.problemCount(problems)] : []),
  ];
  return parts.join(", ");
}
