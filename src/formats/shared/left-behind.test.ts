import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import { exportScxml } from "../scxml/export.ts";
import { exportTypeScript } from "../xstate-typescript/export.ts";

function sample(path: string) {
  const loaded = loadProject(readFileSync(path, "utf8"));
  if (!loaded.ok) throw new Error(path);
  return loaded.value;
}

test("says calmly what stays when a pattern leaves as TypeScript, one line for each kind of thing", () => {
  const exported = exportTypeScript(sample("public/patterns/breaker.faultline.json"), { machine: "page" });
  expect(exported.ok && exported.value.losses.map(({ kind, message }) => `${kind}: ${message}`)).toMatchInlineSnapshot(`
    [
      "changed: Names become identifiers: "Page" is page, "Recommendations" is recommendations.",
      "changed: Policies, services, named guards and actions become code, and descriptions comments: a drawing made of the file has the code, not the settings.",
      "stays: 1 other machine "Page that waits" stays in the project.",
      "stays: 6 scenarios ("The page that waits, and the service is…", "The page that waits, on a good day", "Twenty good answers" …) stay in the project.",
      "stays: Latencies, error probabilities and costs of the service "Recommendations" stay in the project.",
      "stays: Examples of input fields of the machine "Page" stay in the project.",
      "stays: 2 notes ("Use it for answers that are nice to hav…", "It trusts that an answer comes, and ask…") stay in the project.",
      "stays: Positions of 7 states, bends of 7 transitions and positions of 2 notes stay in the project.",
      "stays: The project's name, its description and the ids of its records stay in the project.",
    ]
  `);
});

test("says first what the order workflow loses as SCXML", () => {
  const exported = exportScxml(sample("public/samples/order.faultline.json"), { machine: "order" });
  const said = exported.ok ? exported.value.losses.map(({ kind, message }) => `${kind}: ${message}`) : [];
  expect(said.filter((line) => !line.startsWith("changed"))).toMatchInlineSnapshot(`
    [
      "lost: Names of 4 services ("Card payment", "Carrier", "Mail" …) have no place in SCXML.",
      "lost: Input fields of the machine "Order" have no place in SCXML.",
      "lost: Types of outputs and types of input fields of the machine "Order" have no place in SCXML.",
      "lost: Payloads of 2 events ("order.submitted", "payment.taken") have no place in SCXML.",
      "lost: Policies of 5 calls ("Card payment", "Stock", "Mail" …) have no place in SCXML.",
      "lost: Kinds, input types and error codes of 4 services ("Card payment", "Carrier", "Mail" …) and output types of 3 services ("Card payment", "Carrier", "Stock") have no place in SCXML.",
      "lost: Tags of the state "Charging card" and descriptions of the state "On hold" have no place in SCXML.",
      "stays: 3 other machines ("Careful checkout", "Hasty checkout", "Loyalty points"), 4 services ("Recall parcel", "Refund", "Release stock" …) and 1 channel "Parked messages" stay in the project.",
      "stays: 4 scenarios ("The customer pays once", "The customer pays twice", "Everything works" …) and 1 property "Every order ends" stay in the project.",
      "stays: Sample answers and effects on the world of 3 services ("Card payment", "Carrier", "Stock"), latencies of 4 services ("Card payment", "Carrier", "Mail" …) and costs of the service "Card payment" stay in the project.",
      "stays: Names, events, other settings, consumers and delivery of the channel "Order events" stay in the project.",
      "stays: Examples of input fields of the machine "Order" stay in the project.",
      "stays: Positions of 25 states and bends of 25 transitions stay in the project.",
      "stays: The project's name, its description and the ids of its records stay in the project.",
    ]
  `);
});
