// Expressions, by what may be read where they stand and what they must yield.

import { formatDuration, parseDuration } from "#base/duration.ts";
import { shorten } from "#base/shorten.ts";
import { checkExpression, type Scope } from "#expr/check.ts";
import { printType } from "#expr/print-type.ts";
import { numberType, type Type } from "#expr/type.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { longestMs, problemOfDuration } from "../fields/read-duration.ts";
import { type CodeLanguage, nothingToSay, type Verdict } from "./language.ts";
import { suggestionsAt } from "./suggestions-at.ts";

export type ScopeFor = (text: string) => Scope;

export function expressionLanguage(scopeFor: ScopeFor, expected: Type | undefined): CodeLanguage {
  return {
    judge: (text) => judgeExpression(text, scopeFor, expected),
    suggest: (text, position) => suggestionsAt(text, position, scopeFor(`${text} event`), expected),
  };
}

/** A length of time, or an expression that yields milliseconds. */
export function delayLanguage(scopeFor: ScopeFor): CodeLanguage {
  const language = expressionLanguage(scopeFor, numberType);
  return {
    ...language,
    judge: (text) => {
      const ms = parseDuration(text);
      if (ms === undefined) return language.judge(text);
      const problem = problemOfDuration(text);
      return {
        ...nothingToSay,
        canBeKept: problem === undefined,
        problem,
        type: formatDuration(Math.min(ms, longestMs)),
      };
    },
  };
}

function judgeExpression(text: string, scopeFor: ScopeFor, expected: Type | undefined): Verdict {
  if (text.trim() === "") return nothingToSay;
  const parsed = expressionOf(text);
  if (!parsed.ok) {
    const { message, from, to } = parsed.error;
    const end = Math.min(Math.max(to, from + 1), text.length);
    const mark = { from: Math.min(from, end - 1), to: end, severity: "error" } as const;
    return { canBeKept: false, problem: message, isWarning: false, marks: [mark], type: undefined };
  }
  const { type, problems } = checkExpression(parsed.value, scopeFor(text), expected);
  const first = problems.find(({ severity }) => severity === "error") ?? problems[0];
  return {
    canBeKept: true,
    problem: first?.message,
    isWarning: first?.severity === "warning",
    marks: problems,
    type: type.kind === "unknown" ? undefined : shorten(printType(type), longest),
  };
}

const longest = 200;
