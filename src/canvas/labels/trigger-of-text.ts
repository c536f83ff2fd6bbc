// What somebody means who writes on an arrow: the name of an event, or one of the words for what needs no event. Says in
// words what it can't make sense of.

import { parseDuration } from "#base/duration.ts";
import { failure, type Result, success } from "#base/result.ts";
import { parseExpression } from "#expr/parse.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";
import { triggerText } from "#scene/labels/label-of.ts";
import { words } from "#words/canvas/labels.ts";

export type MeantTrigger = Trigger | { readonly kind: "newEvent"; readonly name: string };

const longestName = 200;

export function triggerOfText(project: Project, source: Id, text: string): Result<MeantTrigger, string> {
  const typed = text.trim();
  const offered = offeredTriggers(project, source).find((trigger) => triggerText(project, trigger) === typed);
  if (offered) return success(offered);
  if (typed === "") return failure(words.empty);
  if (typed.length > longestName) return failure(words.tooLong(longestName));
  if (/^(?:[^.*\s]+\.)*\*$/.test(typed)) return success({ kind: "wildcard", pattern: typed });
  const [, word = "", rest = ""] = /^(\S+)\s*(.*)$/.exec(typed) ?? [];
  switch (word.toLowerCase().replace(/:$/, "")) {
    case "always":
      if (rest === "") return success({ kind: "always" });
      break;
    case "after":
      if (rest !== "") return delayOf(rest);
      break;
    case "done":
    case "error":
      if (rest === "" || word.endsWith(":"))
        return answerOf(project, source, word.toLowerCase().replace(/:$/, ""), rest);
  }
  return success({ kind: "newEvent", name: typed });
}

/** Everything that can set off a transition of this state, events last. */
export function offeredTriggers(project: Project, source: Id): readonly Trigger[] {
  const index = indexOf(project);
  const answers = index.invocationsOf(source).flatMap(({ id: invocation }): Trigger[] => [
    { kind: "invocationDone", invocation },
    { kind: "invocationError", invocation },
  ]);
  const canFinish = index.childrenOf(source).length > 0;
  return [
    ...answers,
    ...(canFinish ? [{ kind: "stateDone" } as const] : []),
    { kind: "always" },
    { kind: "after", delay: "1000" },
    ...Object.keys(project.events).map((event): Trigger => ({ kind: "event", event })),
  ];
}

function delayOf(text: string): Result<Trigger, string> {
  const ms = parseDuration(text);
  if (ms !== undefined) return success({ kind: "after", delay: String(ms) });
  return parseExpression(text).ok ? success({ kind: "after", delay: text }) : failure(words.noDelay(text));
}

function answerOf(project: Project, source: Id, word: string, name: string): Result<Trigger, string> {
  const wanted = word === "done" ? "invocationDone" : "invocationError";
  const offered = offeredTriggers(project, source).filter(
    ({ kind }) => kind === wanted || (word === "done" && kind === "stateDone"),
  );
  const found =
    name === "" ? offered[0] : offered.find((trigger) => triggerText(project, trigger).endsWith(`: ${name}`));
  if (found) return success(found);
  const state = project.states[source]?.name ?? source;
  if (name !== "") return failure(words.invokesNothingCalled(state, name));
  return failure(word === "done" ? words.nothingDone(state) : words.nothingFails(state));
}
