import { formatDuration } from "#base/duration.ts";
import type { Json } from "#base/json.ts";
import { valueMatchesType } from "#expr/value-matches-type.ts";
import { entriesOf } from "#model/queries/entries-of.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Field, Id } from "#model/schema/common.ts";
import { typedField } from "#model/scopes/event-types.ts";
import type { Facts } from "../facts/facts.ts";
import { changeRecordFix } from "../fixes.ts";
import type { Finding, Rule } from "../rule.ts";

type Values = { readonly [name: string]: Json };

export const unfitScenario: Rule<"unfit-scenario"> = {
  code: "unfit-scenario",
  severity: "warning",
  documentation: {
    title: "The input or an event of a scenario does not fit what is declared, or nobody handles the event.",
    why: "The run starts from values that cannot occur, and shows nothing about the machine.",
    example: "`Happy path` starts `Order` with the input `{ amount: 'ten' }`, and `amount` is a number.",
    remedy: "Correct the values, or the declaration.",
  },
  check(facts) {
    const findings: Finding[] = [];
    for (const [id, scenario] of entriesOf(facts.project.scenarios)) {
      const machine = facts.record("machines", scenario.machine);
      if (!machine) continue;
      findings.push(...compare(facts, id, ["input"], "input", machine.input, scenario.input));
      for (const [position, sent] of (scenario.events ?? []).entries()) {
        const event = facts.record("events", sent.event);
        if (!event) continue;
        const path = ["events", position];
        const name = facts.naming.of("events", sent.event);
        if (scenario.untilMs !== undefined && sent.atMs > scenario.untilMs) {
          const message = `${facts.naming.Of("scenarios", id)} sends ${name} after ${formatDuration(sent.atMs)}, but ends after ${formatDuration(scenario.untilMs)}. Send it earlier, or let the run go on longer.`;
          const label = `Let the run go on for ${formatDuration(sent.atMs * 2)}`;
          findings.push({
            message,
            about: [{ table: "scenarios", id }],
            place: { path: ["scenarios", id, ...path, "atMs"] },
            fix: changeRecordFix(label, { table: "scenarios", id, changes: { untilMs: sent.atMs * 2 } }),
          });
        }
        findings.push(...compare(facts, id, [...path, "payload"], `payload of ${name}`, event.payload, sent.payload));
        if (facts.events.handles(scenario.machine, sent.event) || isConsumed(facts, sent.event)) continue;
        const message = `${facts.naming.Of("scenarios", id)} sends ${name}, which ${facts.naming.of("machines", scenario.machine)} never handles. Remove it, or draw a transition on it.`;
        findings.push({
          message,
          about: [
            { table: "scenarios", id },
            { table: "events", id: sent.event },
          ],
          place: { path: ["scenarios", id, ...path] },
        });
      }
    }
    return findings;
  },
};

/** It may be meant for another machine of the run. */
function isConsumed({ project, events }: Facts, event: Id): boolean {
  return Object.keys(project.machines).some((machine) => events.handles(machine, event));
}

function* compare(
  { naming }: Facts,
  id: Id,
  key: DocumentPath,
  what: string,
  fields: readonly Field[] | undefined,
  values: Values | undefined,
): Iterable<Finding> {
  const declared = new Map((fields ?? []).map((field) => [field.name, field]));
  const about = [{ table: "scenarios" as const, id }];
  const path = ["scenarios", id, ...key];
  const owner = `The ${what} in ${naming.of("scenarios", id)}`;
  for (const [name, field] of declared) {
    const value = values && Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) {
      if (!field.optional)
        yield {
          message: `${owner} lacks "${name}". Add it.`,
          about,
          place: { path: values ? path : path.slice(0, -1) },
        };
      continue;
    }
    const fit = valueMatchesType({ [name]: value }, { kind: "object", fields: [typedField(field)] });
    if (fit.ok) continue;
    yield {
      message: `In the ${what} of ${naming.of("scenarios", id)}: ${fit.error.message} Correct it.`,
      about,
      place: { path: [...path, ...fit.error.path] },
    };
  }
  for (const name of Object.keys(values ?? {}))
    if (!declared.has(name))
      yield {
        message: `${owner} has "${name}", which is not declared. Remove it, or declare it.`,
        about,
        place: { path: [...path, name] },
      };
}
