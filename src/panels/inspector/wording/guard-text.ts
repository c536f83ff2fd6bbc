// A guard in a few words. Documents may nest guards as deep as they like; after a few levels it only says that there is more.

import { stateName } from "#model/queries/shown-names.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/inspector/wording.ts";

export function guardText(project: Project, guard: Guard, depth = 0): string {
  switch (guard.kind) {
    case "expression":
      return guard.expression;
    case "named":
      return project.implementations[guard.implementation]?.name ?? guard.implementation;
    case "in":
      return words.in(stateName(project, guard.state));
    case "not":
      return words.not(depth > 3 ? "…" : guardText(project, guard.guard, depth + 1));
    case "and":
    case "or": {
      if (depth > 3) return "…";
      const text = guard.guards.map((part) => guardText(project, part, depth + 1)).join(` ${words[guard.kind]} `);
      return depth === 0 ? text : `(${text})`;
    }
  }
}
