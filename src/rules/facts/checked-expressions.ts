// Every expression of the document, parsed and checked where it stands. The same text in the same scope is checked once.

import type { Result } from "#base/result.ts";
import type { Expression } from "#expr/ast.ts";
import { checkExpression, type ExpressionProblem, type Scope } from "#expr/check.ts";
import type { ExpressionError } from "#expr/parse.ts";
import type { Type } from "#expr/type.ts";
import type { ExpressionSite } from "#model/expression-site.ts";
import { expressionSitesOf } from "#model/expression-sites.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Project } from "#model/schema/project.ts";

export interface CheckedExpression {
  readonly site: ExpressionSite;
  readonly parsed: Result<Expression, ExpressionError>;
  /** Empty where the text doesn't parse. */
  readonly problems: readonly ExpressionProblem[];
}

export function checkExpressions(project: Project): CheckedExpression[] {
  const checked = new Map<Scope, Map<Type | undefined, Map<string, CheckedExpression>>>();
  return expressionSitesOf(project).map((site) => {
    const byType = within(checked, site.scope);
    const byText = within(byType, site.expected);
    const known = byText.get(site.text);
    if (known) return { site, parsed: known.parsed, problems: known.problems };
    const fresh = check(site);
    byText.set(site.text, fresh);
    return fresh;
  });
}

function check(site: ExpressionSite): CheckedExpression {
  const parsed = expressionOf(site.text);
  const problems = parsed.ok ? checkExpression(parsed.value, site.scope, site.expected).problems : [];
  return { site, parsed, problems };
}

function within<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = map.get(key);
  if (known) return known;
  const fresh = new Map<Inner, Value>();
  map.set(key, fresh);
  return fresh;
}
