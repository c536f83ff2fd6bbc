import { expect, test } from "vitest";
import type { Result } from "#base/result.ts";
import type { Project } from "../schema/project.ts";
import { buildProject } from "../testing/build-project.ts";
import { editCatalogue } from "./catalogue.ts";
import { moveInvocation } from "./invocations/move-invocation.ts";
import { removeInvocations } from "./invocations/remove-invocations.ts";
import { setPolicies } from "./invocations/set-policies.ts";
import { deleteMachine } from "./machines/delete-machine.ts";
import { duplicateMachine } from "./machines/duplicate-machine.ts";
import { extractMachine } from "./machines/extract-machine.ts";
import { createRecord } from "./records/create-record.ts";
import { deleteRecord } from "./records/delete-record.ts";
import { updateRecord } from "./records/update-record.ts";
import type { EditError } from "./support/edit-error.ts";
import { goesAlong } from "./support/goes-along.ts";
import { attachedTo } from "./support/remove-records.ts";
import { retargetTransition } from "./transitions/retarget-transition.ts";

const shop = buildProject(
  [
    {
      machine: "shop",
      context: { total: "number", label: "string" },
      states: {
        idle: { on: { pay: "paying", skip: { target: "done", guard: { kind: "named", implementation: "is-known" } } } },
        paying: {
          states: {
            calling: { invoke: { call: { calls: "charge", input: { amount: "context.total" }, done: "settled" } } },
            settled: { kind: "final" },
          },
          stateDone: "done",
        },
        done: { kind: "final" },
      },
    },
    {
      machine: "office",
      states: { open: { invoke: { run: { calls: { kind: "machine", machine: "shop" }, done: "shut" } } }, shut: {} },
    },
  ],
  {
    tables: {
      services: {
        charge: { name: "Charge card", kind: "call", effect: { undoneBy: "refund" } },
        refund: { name: "Refund", kind: "call" },
      },
      implementations: { "is-known": { kind: "guard", name: "isKnown" } },
      properties: { ends: { name: "Ends", machine: "shop", claim: { kind: "ends" } } },
    },
  },
);

function done(result: Result<Project, EditError>): Project {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function refusal(result: Result<Project, EditError>): string {
  return result.ok ? "" : result.error.message;
}

test("deletes a service with its invocations and what waits for them, and forgets it as an undoing", () => {
  const without = done(deleteRecord(shop, { table: "services", id: "charge" }));
  expect(without.invocations.call).toBeUndefined();
  expect(Object.values(without.transitions).some(({ source }) => source === "calling")).toBe(false);
  expect(done(deleteRecord(shop, { table: "services", id: "refund" })).services.charge).toEqual({
    name: "Charge card",
    kind: "call",
    effect: {},
  });
});

test("deletes an event with the transitions that wait for it", () => {
  const without = done(deleteRecord(shop, { table: "events", id: "pay" }));
  expect(Object.values(without.transitions).filter(({ source }) => source === "idle")).toHaveLength(1);
});

test("keeps a guard that is in use and says by what", () => {
  expect(refusal(deleteRecord(shop, { table: "implementations", id: "is-known" }))).toBe(
    'A transition from state "idle" is guarded by implementation "isKnown". Give it another guard first.',
  );
});

test("says beforehand what would go along", () => {
  const attached = attachedTo(shop, [{ table: "machines", id: "shop" }]);
  expect(attached).toContainEqual({ table: "invocations", id: "run" });
  expect(attached).toContainEqual({ table: "properties", id: "ends" });
  expect(attached).not.toContainEqual({ table: "states", id: "open" });
});

test("deletes a machine with its states and whatever invokes it", () => {
  const without = done(deleteMachine(shop, { machine: "shop" }));
  expect(Object.keys(without.states)).toEqual(["office-root", "open", "shut"]);
  expect([without.transitions, without.invocations, without.properties]).toEqual([{}, {}, {}]);
});

test("duplicates a machine with all its states under new ids", () => {
  const twice = done(duplicateMachine(shop, { machine: "shop" }));
  expect(twice.machines["shop-2"]?.name).toBe("shop 2");
  expect(Object.keys(twice.states)).toHaveLength(Object.keys(shop.states).length + 6);
});

test("extracts what is inside a state to a machine that the state invokes, with the context it reads", () => {
  const project = done(extractMachine(shop, { state: "paying", name: "Payment" }));
  expect(project.states.paying?.kind).toBe("atomic");
  expect(project.machines.payment?.context?.map(({ name }) => name)).toEqual(["total"]);
  const [invocation] = Object.entries(project.invocations).filter(([, { state }]) => state === "paying");
  expect(invocation?.[1]).toMatchObject({
    callee: { kind: "machine", machine: "payment" },
    input: { total: "context.total" },
  });
  const [waiting] = Object.values(project.transitions).filter(({ source }) => source === "paying");
  expect(waiting?.trigger).toEqual({ kind: "invocationDone", invocation: invocation?.[0] });
});

test("moves an invocation together with what waits for its end", () => {
  const project = done(moveInvocation(shop, { invocation: "call", state: "paying" }));
  const waiting = Object.values(project.transitions).find(
    ({ trigger }) => trigger.kind === "invocationDone" && trigger.invocation === "call",
  );
  expect(waiting?.source).toBe("paying");
});

test("keeps a transition that waits for an invocation at the invocation's state", () => {
  const [id = ""] = Object.entries(shop.transitions).find(([, { source }]) => source === "calling") ?? [];
  expect(refusal(retargetTransition(shop, { transition: id, source: "idle" }))).toBe(
    'This transition waits for a call of state "calling", so it has to start there and not in state "idle".',
  );
  expect(Object.keys(done(removeInvocations(shop, { invocations: ["call"] })).transitions)).not.toContain(id);
});

test("takes each policy once, in the order given", () => {
  const timeout = { kind: "attemptTimeout", ms: 5 } as const;
  expect(refusal(setPolicies(shop, { invocation: "call", policies: [timeout, timeout] }))).toContain("only once");
  const total = { kind: "totalTimeout", ms: 9 } as const;
  const project = done(setPolicies(shop, { invocation: "call", policies: [total, timeout] }));
  expect(project.invocations.call?.policies).toEqual([total, timeout]);
});

test("numbers the name of a new record and refuses a taken one", () => {
  const project = done(createRecord(shop, { table: "services", record: { name: "Refund", kind: "call" } }));
  expect(project.services["refund-2"]?.name).toBe("Refund 2");
  expect(refusal(updateRecord(shop, { table: "services", id: "charge", changes: { name: "Refund" } }))).toBe(
    'Service "Charge card" can\'t be called "Refund": another one is. Take another name, such as "Refund 2".',
  );
  expect(
    refusal(updateRecord(shop, { table: "services", id: "charge", changes: { effect: { undoneBy: "gone" } } })),
  ).toBe('Service "Charge card" can\'t refer to the service "gone": there is none.');
});

test("renames an event in what asks which event it was", () => {
  const shown = buildProject(
    {
      machine: "shop",
      states: {
        idle: { on: { pay: { target: "paid", guard: "event.type === 'pay'" } } },
        paid: { entry: [{ kind: "log", message: "['pay', 'give'].includes(event.type) ? 'pay' : ''" }] },
      },
    },
    { events: { pay: {} } },
  );
  const result = updateRecord(shown, { table: "events", id: "pay", changes: { name: "settle" } });
  if (!result.ok) throw new Error(result.error.message);
  expect(Object.values(result.value.transitions)[0]?.guard).toMatchObject({ expression: "event.type === 'settle'" });
  expect(result.value.states.paid).toMatchObject({
    entry: [{ message: "['settle', 'give'].includes(event.type) ? 'pay' : ''" }],
  });
});

test("renames the code of an error in what asks for it, where that service is called and nowhere else", () => {
  const guard = "error.code === 'declined'";
  const retry = { kind: "retry", maxAttempts: 2, initialDelayMs: 1, backoff: "constant" } as const;
  const fallback = { kind: "fallback", output: "error.code === 'declined' ? 1 : 2", on: ["declined", "busy"] } as const;
  const fault = (service: string) => ({
    kind: "error" as const,
    target: { kind: "service" as const, service },
    trigger: { kind: "always" as const },
    parameters: { code: "declined" },
  });
  const failing = { name: "", kind: "call" as const, errors: [error("busy"), error("declined")] };
  const call = (service: string) => ({
    calls: service,
    policies: [
      { ...retry, noRetryOn: ["declined"] },
      { ...fallback, on: [...fallback.on] },
    ],
    error: { target: "idle", guard },
  });
  const shown = buildProject(
    { machine: "shop", states: { idle: { invoke: { pay: call("card"), ask: call("bank") } } } },
    {
      tables: {
        services: { card: { ...failing, name: "Card" }, bank: { ...failing, name: "Bank" } },
        scenarios: {
          one: {
            name: "One",
            machine: "shop",
            seed: 1,
            faults: [fault("card"), fault("bank")],
            answers: [{ atMs: 1, invocation: "pay", error: "declined" }],
          },
        },
      },
    },
  );
  const renamed = (errors: (typeof failing)["errors"]) => {
    const result = updateRecord(shown, { table: "services", id: "card", changes: { errors } });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  const { invocations, transitions, scenarios } = renamed([error("busy"), error("refused")]);
  expect(invocations.ask).toBe(shown.invocations.ask);
  expect(invocations.pay?.policies).toMatchObject([
    { noRetryOn: ["refused"] },
    { output: "error.code === 'refused' ? 1 : 2", on: ["refused", "busy"] },
  ]);
  const guards = Object.values(transitions).map((transition) => transition.guard);
  expect(guards).toMatchObject([{ expression: "error.code === 'refused'" }, { expression: guard }]);
  expect(scenarios.one?.faults?.map(({ parameters }) => parameters?.code)).toEqual(["refused", "declined"]);
  expect(scenarios.one?.answers).toMatchObject([{ error: "refused" }]);
  for (const errors of [
    [error("declined"), error("busy")],
    [error("declined")],
    [error("busy"), error("declined"), error("new")],
  ])
    expect(renamed(errors).invocations).toBe(shown.invocations);
});

function error(code: string) {
  return { code, class: "business" as const, probability: 0.1 };
}

test("tells with a deletion what goes along, and how much of it", () => {
  expect(goesAlong(shop, "services", "charge")).toBe("1 transition and 1 invocation");
  expect(goesAlong(shop, "machines", "shop")).toMatch(/^5 states, .* and 1 property$/);
  expect(goesAlong(shop, "services", "refund")).toBeUndefined();
  expect(goesAlong(shop, "services", "nowhere")).toBeUndefined();
  const { deleteRecord: deleting } = editCatalogue;
  const label = deleting.label(shop, { table: "services", id: "charge" });
  expect(label).toBe("Delete service “Charge card” with 1 transition and 1 invocation");
});
