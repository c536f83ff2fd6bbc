// Fixes of what was mistyped: each writes what was most likely meant at the place where it stands.

import { type Replacement, replaceParts } from "#expr/replace-parts.ts";
import { refuse } from "#model/edits/support/edit-error.ts";
import type { ExpressionSite } from "#model/expression-site.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { changeInside, valueAt } from "./change-inside.ts";
import type { Fix, RecordReference } from "./problem.ts";

export function repairFix(
  { path, text, about }: ExpressionSite,
  repair: Replacement & { readonly label?: string },
): Fix {
  return {
    label: repair.label ?? `Write ${repair.by}`,
    apply: (project) =>
      valueAt(project, path) === text ? changeInside(project, path, replaceParts(text, [repair])) : hasChanged(about),
  };
}

/** Without a name that was meant, and where that name is there already, the key goes. */
export function keyFix(about: RecordReference, path: DocumentPath, key: string, meant: string | undefined): Fix {
  return {
    label: meant === undefined ? `Remove "${key}"` : `Rename it to "${meant}"`,
    apply: (project) => {
      const holder = valueAt(project, path);
      if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return hasChanged(about);
      const isFree = meant !== undefined && !Object.hasOwn(holder, meant);
      const entries = Object.entries(holder).flatMap(([name, value]) =>
        name !== key ? [[name, value] as const] : isFree ? [[meant, value] as const] : [],
      );
      return changeInside(project, path, Object.fromEntries(entries));
    },
  };
}

function hasChanged(about: RecordReference) {
  return refuse("not-found", "This has changed since it was looked at. Look again.", about);
}
