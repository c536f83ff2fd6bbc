import { entriesOf } from "#model/queries/entries-of.ts";
import type { Finding, Rule } from "../rule.ts";

export const payloadFieldType: Rule<"payload-field-type"> = {
  code: "payload-field-type",
  severity: "error",
  documentation: {
    title: "The payload of an event has a field called `type`.",
    why: "Payload fields lie directly on the event, beside the `type` that holds the event's name. One of the two is lost.",
    example: "`PAID` has a payload field `type`, for the kind of card.",
    remedy: "Rename the field: `cardType`, `kind`.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const [id, { payload = [] }] of entriesOf(project.events)) {
      const position = payload.findIndex((field) => field.name === "type");
      if (position < 0) continue;
      const message = `${naming.Of("events", id)} has a payload field called "type", which holds the event's own name. Rename the field.`;
      findings.push({
        message,
        about: [{ table: "events", id }],
        place: { path: ["events", id, "payload", position, "name"] },
      });
    }
    return findings;
  },
};
