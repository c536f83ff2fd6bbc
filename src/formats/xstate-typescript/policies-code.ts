// A call with its policies around it, outermost first, as the drawing lists them. What several calls share (a breaker, a
// budget, the places of a bulkhead) is made once, beside the machine.

import { readsOf } from "#expr/reads.ts";
import { expressionOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { Invocation } from "#model/schema/invocation.ts";
import type { Policy } from "#model/schema/policy.ts";
import { array, type Code, literal, printCode, raw } from "../shared/code.ts";
import { type ExpressionText, expressionText } from "./expression-text.ts";
import type { HelperName } from "./helpers.text.data.ts";
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
  const policies = (record.policies ?? []).map((policy) => policyText(unit, id, service, policy));
  const withContext = readsContext(record);
  const inputType = withContext ? `{ input: ${names.input}; context: ${unit.types.context} }` : names.input;
  const given = withContext ? "input: { input, context }" : "input";
  const list = printCode(array(policies.map(raw)));
  const call = `protect(${list}, (call) => ${names.call}(input, call))({ signal${named(unit, id)} })`;
  const undoneBy = file.compensates ? file.project.services[service]?.effect?.undoneBy : undefined;
  const head = `fromPromise<${names.output}, ${inputType}>`;
  if (undoneBy === undefined) return raw(`${head}(({ ${given}, signal }) =>\n${indented(call)},\n)`);
  file.helpers.add("compensate");
  file.services.add(undoneBy);
  const undo = `(value) => ${serviceNames(file, undoneBy).call}(value as any, { signal: new AbortController().signal${named(unit, `undo ${id}`)} })`;
  const parts = ["self,", "input,", `${rankOf(unit, id)},`, `${undo},`, `() =>\n${indented(call)},`];
  const remembered = `remember(\n${indented(parts.join("\n"))}\n)`;
  return raw(`${head}(({ ${given}, signal, self }) =>\n${indented(remembered)},\n)`);
}

function named({ file }: MachineUnit, call: string): string {
  return file.isScripted ? `, call: begin(${JSON.stringify(call)})` : "";
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** Where the invocation stands in the document. */
function rankOf({ file, machine }: MachineUnit, id: Id): number {
  const states = Object.keys(file.project.states);
  const { state, order } = file.project.invocations[id] ?? { state: machine.root, order: 0 };
  return states.indexOf(state) * 100 + order;
}

function policyText(unit: MachineUnit, id: Id, service: Id, policy: Policy): string {
  const { file } = unit;
  file.helpers.add(helperOf[policy.kind]);
  const text = makeText(unit, id, policy);
  if (!lasting.has(policy.kind) || (policy.kind === "retry" && !policy.budget)) return text;
  const isShared = policy.kind === "circuitBreaker" && policy.scope !== "invocation";
  const owner = isShared ? `service ${service} ${JSON.stringify(policy)}` : `invocation ${id}`;
  const stem = isShared ? serviceNames(file, service).call : unit.file.names.of(`invocation ${id}`, camel(id));
  const name = file.names.of(
    `policy ${policy.kind} ${owner}`,
    `${stem}${policy.kind.charAt(0).toUpperCase()}${policy.kind.slice(1)}`,
  );
  file.lasting.set(name, text);
  return name;
}

function camel(id: Id): string {
  return id.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function makeText(unit: MachineUnit, id: Id, policy: Policy): string {
  switch (policy.kind) {
    case "totalTimeout":
    case "attemptTimeout":
      return `timeout(${policy.ms}, ${JSON.stringify(policy.kind === "attemptTimeout" ? "An attempt" : "The call")})`;
    case "queueTimeout":
    case "heartbeatTimeout":
      return `${policy.kind}(${policy.ms})`;
    case "fallback": {
      const condition = policy.on ? `${JSON.stringify(policy.on)}` : "undefined";
      const { text, reads } = written(unit, id, policy.output);
      return `fallback(${condition}, (${reads.has("error") ? "error" : ""}) => ${asBody(text)})`;
    }
    case "idempotencyKey":
      return `idempotencyKey(${written(unit, id, policy.key).text})`;
    case "retry":
    case "circuitBreaker":
    case "bulkhead":
    case "rateLimit":
    case "hedge": {
      const { kind, ...settings } = policy;
      return `${kind}(${printCode(literal(settings))})`;
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

function asBody(text: string): string {
  return text.startsWith("{") ? `(${text})` : text;
}
