// Gathers the expressions of a document: what every place that may hold one says about itself.

import type { Scope } from "#expr/check.ts";
import { type Type, undefinedType } from "#expr/type.ts";
import type { ExpressionPurpose, ExpressionSite } from "../expression-site.ts";
import { typeOf } from "../parsed-text.ts";
import type { DocumentPath } from "../queries/references.ts";
import type { Arguments, Field, Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import type { Scopes } from "../scopes/scopes.ts";

export interface Collector {
  readonly project: Project;
  readonly scopes: Scopes;
  readonly found: ExpressionSite[];
}

/** One record, and what expressions of it may read. */
export interface SiteHome {
  readonly about: ExpressionSite["about"];
  readonly machine: Id | undefined;
  scopeFor(text: string): Scope;
}

export function addSite(
  { found }: Collector,
  { about, machine, scopeFor }: SiteHome,
  path: DocumentPath,
  text: string | undefined,
  purpose: ExpressionPurpose,
  expected?: Type,
): void {
  if (text === undefined) return;
  found.push({ about, machine, path, text, scope: scopeFor(text), purpose, expected });
}

export function addArguments(
  collector: Collector,
  home: SiteHome,
  path: DocumentPath,
  values: Arguments | undefined,
  purpose: ExpressionPurpose,
  fields: readonly Field[] | undefined,
): void {
  if (!values) return;
  for (const [name, text] of Object.entries(values)) {
    const field = fields?.find((candidate) => candidate.name === name);
    addSite(collector, home, [...path, name], text, purpose, field && typeOfValue(field));
  }
}

const optionalTypes = new WeakMap<Field, Type>();

/** One type for each field, so that what is checked against it is recognised. */
function typeOfValue(field: Field): Type {
  if (!field.optional) return typeOf(field.type);
  const known = optionalTypes.get(field);
  if (known) return known;
  const type: Type = { kind: "union", of: [typeOf(field.type), undefinedType] };
  optionalTypes.set(field, type);
  return type;
}
