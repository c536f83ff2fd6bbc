// Actions by name. What the machine can do itself (assign, raise, send, cancel, log) is an XState built-in under a name
// that tells what it does; a named action goes by its own name and does nothing until the exported code implements it.

import { assign, cancel, log } from "xstate";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Compilation, Implementation } from "./compilation.ts";
import { computedArguments } from "./computed.ts";
import type { Named } from "./config.ts";
import { type RunArguments, scopeOf } from "./scope.ts";
import { raiseAction, sendAction } from "./sends.ts";
import type { ActionPlace } from "./source-map.ts";

/** The list of a record's actions at `place`, each tied to its place in the document. */
export function compileActions(
  compilation: Compilation,
  actions: readonly Action[] | undefined,
  place: Omit<ActionPlace, "index">,
): Named[] {
  const names: Named[] = [];
  actions?.forEach((action, index) => {
    const named = compileAction(compilation, action, [place.table, place.id, place.list, index]);
    if (named === undefined) return;
    compilation.sourceMap.action(typeof named === "string" ? named : named.type, { ...place, index });
    names.push(named);
  });
  return names;
}

function compileAction(compilation: Compilation, action: Action, at: DocumentPath): Named | undefined {
  const { actions, expressions } = compilation;
  switch (action.kind) {
    case "assign": {
      const evaluate = expressions.argumentsOf(action.values, [...at, "values"]);
      const text = Object.entries(action.values).map(([field, value]) => `${field} = ${value.trim()}`);
      return actions.nameOf(`assign ${JSON.stringify(action.values)}`, text.join(", ") || "assign nothing", () => {
        return assign((run: RunArguments) => evaluate(scopeOf(run))) as Implementation;
      });
    }
    case "raise":
      return raiseAction(compilation, action, at);
    case "send":
      return sendAction(compilation, action, at);
    case "cancel":
      return actions.nameOf(`cancel ${action.label}`, `cancel ${action.label}`, () => {
        return cancel(action.label) as Implementation;
      });
    case "log": {
      const evaluate = expressions.evaluatorOf(action.message, [...at, "message"]);
      return actions.nameOf(`log ${action.message}`, `log ${action.message.trim()}`, () => {
        return log((run: RunArguments) => evaluate(scopeOf(run))) as Implementation;
      });
    }
    case "named":
      return namedAction(compilation, action, at);
    default:
      return action satisfies never;
  }
}

function namedAction(
  compilation: Compilation,
  { implementation: id, parameters }: Extract<Action, { kind: "named" }>,
  at: DocumentPath,
): Named | undefined {
  const { project, actions, problems, expressions } = compilation;
  const implementation = project.implementations[id];
  if (!implementation || !Object.hasOwn(project.implementations, id)) {
    problems.dangling([...at, "implementation"], "implementations", id);
    return undefined;
  }
  const name = actions.nameOf(`named ${id}`, implementation.name, () => () => undefined);
  if (!parameters) return name;
  return { type: name, params: computedArguments(expressions, parameters, [...at, "parameters"]) };
}
