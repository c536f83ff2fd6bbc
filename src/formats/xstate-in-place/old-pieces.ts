// What a machine would be written as for XState 4: `cond`, `data`, `services`, events before their receivers, and
// transitions that leave their source unless they say `internal`.

import { isInside } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type Code, type CodeEntry, call, object, raw } from "../shared/code.ts";
import type { MachinePieces } from "./machine-pieces.ts";
import { mapPieces } from "./map-pieces.ts";
import { oldSpelling, spelled } from "./spelling.ts";

export function oldPieces(project: Project, pieces: MachinePieces): MachinePieces {
  const entry = (state: Id, given: CodeEntry): CodeEntry | undefined => {
    const { key, value } = given;
    switch (key) {
      case "entry":
      case "exit":
        return { ...given, value: oldActions(value) };
      case "on":
      case "after":
        return { ...given, value: inEach(value, (each) => oldTransitions(project, state, each)) };
      case "always":
      case "onDone":
        return { ...given, value: oldTransitions(project, state, value) };
      case "invoke":
        return { ...given, value: inList(value, (each) => oldInvocation(project, state, each)) };
      case "initial":
        return {
          ...given,
          value: withEntry(value, "actions", (each) => ({ key: "actions", value: oldActions(each) })),
        };
      case "output":
        return state === pieces.root ? undefined : { ...given, key: "data", value: oldValue(value) };
      default:
        return given;
    }
  };
  return mapPieces(pieces, { entry, value: oldValue });
}

function oldValue(code: Code): Code {
  return spelled(code, oldSpelling);
}

function inList(code: Code, change: (each: Code) => Code): Code {
  return code.kind === "array" ? { kind: "array", items: code.items.map(change) } : change(code);
}

function inEach(code: Code, change: (each: Code) => Code): Code {
  if (code.kind !== "object") return code;
  return { kind: "object", entries: code.entries.map((entry) => ({ ...entry, value: change(entry.value) })) };
}

function withEntry(code: Code, key: string, change: (value: Code) => CodeEntry | undefined): Code {
  if (code.kind !== "object") return code;
  return {
    kind: "object",
    entries: code.entries.flatMap((entry) => (entry.key === key ? (change(entry.value) ?? []) : entry)),
  };
}

function oldInvocation(project: Project, state: Id, code: Code): Code {
  const change = (value: Code) => oldTransitions(project, state, value);
  const done = withEntry(code, "onDone", (value) => ({ key: "onDone", value: change(value) }));
  const failed = withEntry(done, "onError", (value) => ({ key: "onError", value: change(value) }));
  return withEntry(failed, "input", (value) => {
    const data = oldValue(value);
    return data.kind === "object" && data.entries.length === 0 ? undefined : { key: "data", value: data };
  });
}

function oldTransitions(project: Project, state: Id, code: Code): Code {
  return inList(code, (each) => oldTransition(project, state, each));
}

function oldTransition(project: Project, state: Id, code: Code): Code {
  const given = code.kind === "object" ? code.entries : [{ key: "target", value: code }];
  const target = given.find(({ key }) => key === "target")?.value;
  const reenters = given.some(({ key }) => key === "reenter");
  const internal = target && internalWord(project, state, target, reenters);
  const entries = given.flatMap(({ key, value }): CodeEntry[] => {
    if (key === "guard") return [{ key: "cond", value: oldGuard(value) }];
    if (key === "actions") return [{ key, value: oldActions(value) }];
    return key === "reenter" ? [] : [{ key, value }];
  });
  if (internal === undefined) return code.kind === "object" ? { kind: "object", entries } : code;
  return { kind: "object", entries: [...entries, { key: "internal", value: raw(String(internal)) }] };
}

/** Undefined where XState 4 takes it to be as it is without a word. */
function internalWord(project: Project, state: Id, target: Code, reenters: boolean): boolean | undefined {
  const texts = (target.kind === "array" ? target.items : [target]).map((each) =>
    each.kind === "raw" ? each.text.slice(1, -1) : "",
  );
  const first = texts[0] ?? "";
  if (first.startsWith(".")) return reenters ? false : undefined;
  const isWithin = texts.every((text) => {
    const id = text.slice(1);
    if (text.startsWith("#")) return id === state || isInside(project, id, state);
    return text === project.states[state]?.name;
  });
  return isWithin && !reenters ? true : undefined;
}

function oldGuard(code: Code): Code {
  return withParameters(oldValue(code));
}

/** What is given stands beside the type. */
function withParameters(code: Code): Code {
  if (code.kind !== "object") return code;
  const entries = code.entries.flatMap((entry) =>
    entry.key === "params" && entry.value.kind === "object" ? entry.value.entries : [entry],
  );
  return { kind: "object", entries };
}

function oldActions(code: Code): Code {
  return inList(code, (each) => {
    const action = oldValue(each);
    return action.kind === "call" ? oldCall(action) : withParameters(action);
  });
}

function oldCall(code: Extract<Code, { kind: "call" }>): Code {
  const [first, second, third] = code.values;
  if (code.callee === "raise") return call("send", code.values);
  if (code.callee !== "sendTo" || first?.kind !== "raw" || !second) return code;
  if (first.text === "parentOf") return call("sendParent", third ? [second, third] : [second]);
  const options = third?.kind === "object" ? third.entries : [];
  return call("send", [
    second,
    object([["to", first] as const, ...options.map(({ key, value }) => [key, value] as const)]),
  ]);
}

/** Words of XState 5 that the older one has no other for. */
export function unsayableIn(text: string): string | undefined {
  return /(?<![.\w$])(and|or|not|stateIn|receiver|parentOf)\(|\b(parentOf)\b/.exec(text)?.slice(1).find(Boolean);
}
