// Expectations about how a run came out: an expression, the time it took, the attempts it needed.

import type { Id } from "#model/schema/common.ts";
import { microseconds } from "../clock/microseconds.ts";
import { evaluateText } from "../run/evaluate-text.ts";
import { shownTime } from "../trace/shown.ts";
import { type Findings, failed, instancesOf, lastSeqOf, passed, type Verdict } from "./findings.ts";

export function checkHolds(findings: Findings, expression: string): Verdict {
  for (const { number, context, output } of instancesOf(findings, findings.scenario.machine)) {
    const found = evaluateText(expression, { context, output });
    const seq = lastSeqOf(findings, number);
    if (!found.ok) return failed(found.error, seq);
    if (!found.value) return failed(`\`${expression}\` should hold at the end, but does not.`, seq);
  }
  return passed(`\`${expression}\` holds at the end.`);
}

export function checkWithin(findings: Findings, ms: number): Verdict {
  const ends = new Map<number, { readonly t: number; readonly seq: number }>();
  for (const { kind, instance, t, seq } of findings.trace.records) if (kind === "ended") ends.set(instance, { t, seq });
  const limit = shownTime(microseconds(ms));
  let slowest = 0;
  for (const { number } of instancesOf(findings, findings.scenario.machine)) {
    const end = ends.get(number);
    if (!end) return failed(`It should end within ${limit}, but does not end.`, lastSeqOf(findings, number));
    if (end.t > microseconds(ms))
      return failed(`It should end within ${limit}, but takes ${shownTime(end.t)}.`, end.seq);
    slowest = Math.max(slowest, end.t);
  }
  return passed(`It ends within ${limit}: after ${shownTime(slowest)}.`);
}

export function checkAttempts({ project, trace, names }: Findings, invocation: Id, attempts: number): Verdict {
  if (!Object.hasOwn(project.invocations, invocation))
    return failed(
      `The invocation "${invocation}" is not in the document any more. Remove the expectation or choose another.`,
    );
  const calls = new Set<number>();
  let most = 0;
  for (const record of trace.records) {
    if (record.kind === "invoked" && record.invocation === invocation) calls.add(record.call);
    if (record.kind !== "attempt" || !calls.has(record.call)) continue;
    most = Math.max(most, record.attempt);
    if (record.attempt > attempts)
      return failed(
        `"${names.call(record.call)}" should need at most ${attempts} attempts, but makes more.`,
        record.seq,
      );
  }
  return passed(`"${names.named("invocations", invocation)}" needs ${most} of at most ${attempts} attempts.`);
}
