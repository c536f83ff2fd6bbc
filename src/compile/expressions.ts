// The expressions of one compile run: each distinct text is parsed once, and what does not parse is reported where it
// stands.

import type { Json } from "#base/json.ts";
import { compileExpression, type Evaluator } from "#expr/evaluate.ts";
import { parseExpression } from "#expr/parse.ts";
import { readsOf } from "#expr/reads.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Arguments, Id } from "#model/schema/common.ts";
import type { TableName } from "#model/schema/project.ts";
import type { Problems } from "./problems.ts";
import type { ScopeValues } from "./scope.ts";

export interface Expressions {
  evaluatorOf(text: string, at: DocumentPath): Evaluator;
  /** Evaluates all of them with the same values into one object. */
  argumentsOf(values: Arguments, at: DocumentPath): (scope: ScopeValues) => Record<string, unknown>;
  /** What the expression is worth wherever it stands, if that is always the same and JSON can carry it. */
  constantOf(text: string, at: DocumentPath): Json | undefined;
  readsNothing(text: string, at: DocumentPath): boolean;
}

type Parsed =
  | {
      readonly ok: true;
      readonly evaluate: Evaluator;
      readonly constant: Json | undefined;
      readonly readsNothing: boolean;
    }
  | { readonly ok: false; readonly message: string; readonly from: number; readonly to: number };

export function collectExpressions(problems: Problems): Expressions {
  const parsedByText = new Map<string, Parsed>();

  function parsed(text: string, at: DocumentPath): Extract<Parsed, { ok: true }> | undefined {
    let known = parsedByText.get(text);
    if (!known) {
      known = parse(text);
      parsedByText.set(text, known);
    }
    if (known.ok) return known;
    const [table, id] = at as [TableName, Id];
    problems.add({
      code: "invalid-expression",
      severity: "error",
      message: `The expression \`${text}\` can't be read: ${known.message}`,
      about: [{ table, id }],
      place: { path: at, from: known.from, to: known.to },
    });
    return undefined;
  }

  function evaluatorOf(text: string, at: DocumentPath): Evaluator {
    return parsed(text, at)?.evaluate ?? (() => undefined);
  }

  return {
    evaluatorOf,
    argumentsOf(values, at) {
      const evaluators = Object.entries(values).map(
        ([name, text]) => [name, evaluatorOf(text, [...at, name])] as const,
      );
      return (scope) => Object.fromEntries(evaluators.map(([name, evaluate]) => [name, evaluate(scope)]));
    },
    constantOf: (text, at) => parsed(text, at)?.constant,
    readsNothing: (text, at) => parsed(text, at)?.readsNothing ?? false,
  };
}

function parse(text: string): Parsed {
  const result = parseExpression(text);
  if (!result.ok) return { ok: false, ...result.error };
  const evaluate = tellingWhere(text, compileExpression(result.value));
  const readsNothing = readsOf(result.value).length === 0;
  return { ok: true, evaluate, readsNothing, constant: readsNothing ? constantValue(evaluate) : undefined };
}

/** What fails in a run says which expression it was; `from` and `to` in the error are the part of the text. */
function tellingWhere(text: string, evaluate: Evaluator): Evaluator {
  return (values) => {
    try {
      return evaluate(values);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const details = { name: "EvaluationError", expression: text };
      throw Object.assign(new Error(`The expression \`${text}\` failed: ${reason}`, { cause: error }), error, details);
    }
  };
}

function constantValue(evaluate: Evaluator): Json | undefined {
  try {
    const value = evaluate({});
    return isPlainJson(value) ? value : undefined;
  } catch {
    // It fails at the place where it is used, in a run, with its position.
    return undefined;
  }
}

function isPlainJson(value: unknown): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return false;
  return Object.values(value).every(isPlainJson);
}
