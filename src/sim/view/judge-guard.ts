// Whether a guard holds, part by part, and what each part reads.

import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { Context, MachineEvent } from "../engine/engine.port.ts";
import { evaluateText } from "../run/evaluate-text.ts";

export interface GuardPart {
  readonly text: string;
  readonly holds: boolean;
  readonly reads: readonly { readonly path: string; readonly value: unknown }[];
  /** Why it has no value. */
  readonly problem: string | undefined;
}

export interface GuardWorld {
  readonly context: Context;
  readonly event: MachineEvent;
  readonly active: readonly Id[];
}

export function judgeGuard(
  project: Project,
  guard: Guard | undefined,
  world: GuardWorld,
): { readonly holds: boolean; readonly parts: readonly GuardPart[] } {
  if (!guard) return { holds: true, parts: [] };
  switch (guard.kind) {
    case "expression": {
      const part = judgeExpression(guard.expression, world);
      return { holds: part.holds, parts: [part] };
    }
    case "named": {
      const implementation = project.implementations[guard.implementation];
      const holds = implementation?.assume ?? true;
      return { holds, parts: [{ text: implementation?.name ?? "", holds, reads: [], problem: undefined }] };
    }
    case "in": {
      const holds = world.active.includes(guard.state);
      const text = `in ${project.states[guard.state]?.name ?? guard.state}`;
      return { holds, parts: [{ text, holds, reads: [], problem: undefined }] };
    }
    case "not": {
      const { holds, parts } = judgeGuard(project, guard.guard, world);
      return { holds: !holds, parts };
    }
    case "and":
    case "or": {
      const judged = guard.guards.map((each) => judgeGuard(project, each, world));
      const isHeld = ({ holds }: { readonly holds: boolean }) => holds;
      const holds = guard.kind === "and" ? judged.every(isHeld) : judged.some(isHeld);
      return { holds, parts: judged.flatMap(({ parts }) => parts) };
    }
    default:
      return guard satisfies never;
  }
}

function judgeExpression(text: string, { context, event }: GuardWorld): GuardPart {
  const scope = { context, event, output: event.output, error: event.error };
  const found = evaluateText(text, scope);
  const parsed = expressionOf(text);
  const paths = parsed.ok ? [...new Set(readsOf(parsed.value).map((path) => path.join(".")))] : [];
  const reads = paths.map((path) => {
    const read = evaluateText(path, scope);
    return { path, value: read.ok ? read.value : undefined };
  });
  return { text, holds: found.ok && Boolean(found.value), reads, problem: found.ok ? undefined : found.error };
}
