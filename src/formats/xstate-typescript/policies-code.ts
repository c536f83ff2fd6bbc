// A call with its policies around it, outermost first, as the drawing lists them. What several calls share (a breaker, a
// budget, the places of a bulkhead) is made once, beside the machine.

import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Policy } from "#model/schema/policy.ts";
import { array, arrow, type Code, call, fields, literal, object, raw } from "../shared/code.ts";
import { type ExpressionText, expressionText } from "./expression-text.ts";
import type { FileUnit } from "./file-unit.ts";
import type { HelperName } from "./helpers/helper-texts.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { type ServiceNames, serviceNames } from "./service-names.ts";

const helperOf: Readonly<Record<Policy["kind"], HelperName>> = {
  fallback: "fallback",
  totalTimeout: "timeout",
  attemptTimeout: "timeout",
  queueTimeout: "queueTimeout",
  heartbeatTimeout: "heartbeatTimeout",
  retry: "retry",
  circuitBreaker: "circuitBreaker",
  bulkhead: "bulkhead",
  rateLimit: "rateLimit",
  hedge: "hedge",
  idempotencyKey: "idempotencyKey",
};

/** Policies that keep something from one call to the next. */
const lasting: ReadonlySet<Policy["kind"]> = new Set(["circuitBreaker", "bulkhead", "rateLimit", "retry"]);

/** Whether a policy's expression reads the machine's context, which a call does not see by itself. */
export function readsContext({ policies }: Invocation): boolean {
  return (policies ?? []).some((policy) => {
    const text = policy.kind === "fallback" ? policy.output : policy.kind === "idempotencyKey" ? policy.key : "";
    const parsed = expressionOf(text);
    return parsed.ok && readsOf(parsed.value).some(([name]) => name === "context");
  });
}

export function protectedCall(unit: MachineUnit, id: Id, record: Invocation, service: Id, names: ServiceNames): Code {
  const { file } = unit;
  file.helpers.add("protect");
  const undo = undoCode(unit, id, service);
  const policies = (record.policies ?? []).map((policy) => policyCode(unit, id, service, policy));
  const calling = arrow("(call)", call(names.call, [raw("input"), raw("call")]));
  const withContext = readsContext(record);
  const inputType = withContext
    ? fields([`input: ${names.input}`, `context: ${unit.types.context}`])
    : raw(names.input);
  const given = [withContext ? "input: { input, context }" : "input", "signal", ...(undo ? ["self"] : [])];
  const options = raw(file.isScripted ? `{ signal, call: begin(${JSON.stringify(id)}) }` : "{ signal }");
  const body = call("protect", [options, array(undo ? [undo, ...policies] : policies), calling]);
  return call("fromPromise", [arrow(`({ ${given.join(", ")} })`, body)], [raw(names.output), inputType]);
}

/** What remembers the call, where some machine of the file undoes what was done. */
function undoCode({ file }: MachineUnit, id: Id, service: Id): Code | undefined {
  const undoneBy = file.compensates ? file.project.services[service]?.effect?.undoneBy : undefined;
  if (undoneBy === undefined) return undefined;
  file.helpers.add("compensate");
  file.services.add(undoneBy);
  const names = serviceNames(file, undoneBy);
  const scripted = raw(`${names.call}(value, { ...call, call: begin(${JSON.stringify(`undo ${id}`)}) })`);
  const undo = file.isScripted ? arrow(`(value: ${names.input}, call)`, scripted) : raw(names.call);
  const order = file.undoesAsDeclared ? raw(String(orderOf(file, id))) : undefined;
  return call("undoneBy", [
    undo,
    object([
      ["self", raw("self")],
      ["input", raw("input")],
      ["order", order],
    ]),
  ]);
}

/** Which of the document's invocations it is, counted from 1. */
function orderOf({ project }: FileUnit, id: Id): number {
  const states = Object.keys(project.states);
  const ranked = Object.entries(project.invocations).sort(
    ([, left], [, right]) => states.indexOf(left.state) - states.indexOf(right.state) || left.order - right.order,
  );
  return ranked.findIndex(([each]) => each === id) + 1;
}

function policyCode(unit: MachineUnit, id: Id, service: Id, policy: Policy): Code {
  const { file } = unit;
  file.helpers.add(helperOf[policy.kind]);
  const code = makeCode(unit, id, policy);
  if (policy.kind === "retry" && !policy.budget)
    return isRepeated(unit, policy) ? sharedRetry(unit, policy, code) : code;
  if (!lasting.has(policy.kind)) return code;
  const isShared = policy.kind === "circuitBreaker" && policy.scope !== "invocation";
  const owner = isShared ? `service ${service} ${JSON.stringify(policy)}` : `invocation ${id}`;
  const stem = isShared ? serviceNames(file, service).call : unit.file.names.of(`invocation ${id}`, camel(id));
  const name = file.names.of(
    `policy ${policy.kind} ${owner}`,
    `${stem}${policy.kind.charAt(0).toUpperCase()}${policy.kind.slice(1)}`,
  );
  file.lasting.set(name, code);
  return raw(name);
}

/** The same for several calls of the file: it keeps nothing, so one serves all. */
function isRepeated({ file }: MachineUnit, policy: Policy): boolean {
  const text = JSON.stringify(policy);
  const found = Object.values(file.project.invocations).filter(
    ({ state, callee, policies }) =>
      callee.kind === "service" &&
      file.machines.includes(file.index.machineOf(state) ?? "") &&
      policies?.some((each) => JSON.stringify(each) === text),
  );
  return found.length > 1;
}

function sharedRetry({ file }: MachineUnit, policy: Policy & { kind: "retry" }, code: Code): Code {
  const name = file.names.of(`policy ${JSON.stringify(policy)}`, `upTo${policy.maxAttempts}Attempts`);
  file.lasting.set(name, code);
  return raw(name);
}

function camel(id: Id): string {
  return id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function makeCode(unit: MachineUnit, id: Id, policy: Policy): Code {
  switch (policy.kind) {
    case "totalTimeout":
    case "attemptTimeout":
      return call("timeout", [
        literal(policy.ms),
        literal(policy.kind === "attemptTimeout" ? "An attempt" : "The call"),
      ]);
    case "queueTimeout":
    case "heartbeatTimeout":
      return call(policy.kind, [literal(policy.ms)]);
    case "fallback": {
      const { code, reads } = written(unit, id, policy.output);
      return call("fallback", [literal(policy.on), arrow(reads.has("error") ? "(error)" : "()", code)]);
    }
    case "idempotencyKey":
      return call("idempotencyKey", [written(unit, id, policy.key).code]);
    case "retry":
    case "circuitBreaker":
    case "bulkhead":
    case "rateLimit":
    case "hedge": {
      const { kind, ...settings } = policy;
      return call(kind, [literal(settings)]);
    }
    default:
      return policy satisfies never;
  }
}

function written(unit: MachineUnit, id: Id, source: string): ExpressionText {
  const unknown = { kind: "unknown" } as const;
  return expressionText(source, {
    scope: { context: unit.contextType, input: unknown, error: unknown },
    spelled: {},
    onLooseType: unit.loose(["invocations", id, "policies"]),
  });
}
