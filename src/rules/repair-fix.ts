// Puts what was most likely meant into the text of an expression, as the one edit that a fix is.

import { type Replacement, replaceParts } from "#expr/replace-parts.ts";
import { changeRecords, type Patch } from "#model/edits/support/change-records.ts";
import { refuse } from "#model/edits/support/edit-error.ts";
import type { ExpressionSite } from "#model/expression-site.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Fix } from "./problem.ts";

type Holder = Readonly<Record<string | number, unknown>>;

export function repairFix({ path, text, about }: ExpressionSite, repair: Replacement): Fix {
  const [table, id, ...inside] = path;
  return {
    label: `Write ${repair.by}`,
    apply: (project) => {
      const record = (project as unknown as Readonly<Record<string, Holder>>)[String(table)]?.[String(id)];
      if (valueAt(record, inside) !== text)
        return refuse("not-found", "This expression has changed since it was looked at. Look again.", about);
      const repaired = withValueAt(record, inside, replaceParts(text, [repair]));
      return changeRecords(project, { [String(table)]: { [String(id)]: repaired } } as Patch);
    },
  };
}

function valueAt(value: unknown, path: DocumentPath): unknown {
  return path.reduce((holder: unknown, step) => (isHolder(holder) ? holder[step] : undefined), value);
}

/** Expects a value at the path; a document is never deep. */
function withValueAt(value: unknown, [step, ...deeper]: DocumentPath, leaf: string): unknown {
  if (step === undefined || !isHolder(value)) return leaf;
  const inner = withValueAt(value[step], deeper, leaf);
  return Array.isArray(value) ? value.map((item, at) => (at === step ? inner : item)) : { ...value, [step]: inner };
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}
