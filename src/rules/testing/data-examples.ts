import { buildProject } from "#model/testing/build-project.ts";
import type { RuleExample } from "./rule-example.ts";
import { assign, machine } from "./small.ts";

const field = (name: string, type = "number") => ({ name, type });
const twoKinds = {
  implementations: {
    notify: { kind: "action" as const, name: "notify" },
    known: { kind: "guard" as const, name: "known", parameters: [field("limit")] },
  },
};

export const dataExamples = {
  "duplicate-field": {
    reports: "two context fields with the same name",
    wrong: machine(
      { idle: {} },
      {
        tables: {
          machines: { order: { name: "Order", root: "order-root", context: [field("total"), field("total")] } },
        },
      },
    ),
    accepts: "the same name in context and input",
    right: machine(
      { idle: {} },
      {
        tables: {
          machines: {
            order: { name: "Order", root: "order-root", context: [field("total")], input: [field("total")] },
          },
        },
      },
    ),
  },
  "absent-context-field": {
    reports: "a number without an initial value",
    wrong: buildProject({ machine: "order", context: { total: "number" }, states: { idle: {} } }),
    accepts: "a type that says it may be undefined",
    right: buildProject({
      machine: "order",
      context: { total: ["number", "0"], note: "string | undefined" },
      states: { idle: {} },
    }),
  },
  "unknown-context-field": {
    reports: "an assignment to a field that is not declared",
    wrong: buildProject({
      machine: "order",
      context: { total: ["number", "0"] },
      states: { idle: { entry: [assign({ totl: "1" })] } },
    }),
    accepts: "an assignment to a declared field",
    right: buildProject({
      machine: "order",
      context: { total: ["number", "0"] },
      states: { idle: { entry: [assign({ total: "1" })] } },
    }),
  },
  "invalid-expression": {
    reports: "a guard that reads a field which is not there",
    wrong: buildProject({
      machine: "order",
      context: { total: ["number", "0"] },
      states: { idle: { on: { PAY: { target: "paid", guard: "context.totl > 1" } } }, paid: {} },
    }),
    accepts: "guards and actions that read what is declared where they stand",
    right: buildProject(
      {
        machine: "order",
        context: { total: ["number", "0"] },
        states: {
          idle: { on: { PAY: { target: "paid", guard: "context.total > event.amount" } } },
          paid: { entry: [assign({ total: "context.total - event.amount" })] },
        },
      },
      { events: { PAY: { amount: "number" } } },
    ),
  },
  "invalid-type": {
    reports: "a type that is not one",
    wrong: buildProject({ machine: "order", context: { total: ["nubmer[", "0"] }, states: { idle: {} } }),
    accepts: "objects, lists and alternatives",
    right: buildProject({
      machine: "order",
      context: { lines: ["{ sku: string; count?: number }[]", "[]"], kind: ["'card' | 'cash'", "'card'"] },
      states: { idle: {} },
    }),
  },
  "wrong-implementation": {
    reports: "a guard that is declared as an action",
    wrong: machine(
      { idle: { on: { PAY: { target: "paid", guard: { kind: "named", implementation: "notify" } } } }, paid: {} },
      { tables: twoKinds },
    ),
    accepts: "an action that is declared as one",
    right: machine({ idle: { entry: [{ kind: "named", implementation: "notify" }] } }, { tables: twoKinds }),
  },
  "unfit-parameters": {
    reports: "a named guard without its parameter",
    wrong: machine(
      { idle: { on: { PAY: { target: "paid", guard: { kind: "named", implementation: "known" } } } }, paid: {} },
      { tables: twoKinds },
    ),
    accepts: "a named guard with its parameter",
    right: machine(
      {
        idle: {
          on: {
            PAY: { target: "paid", guard: { kind: "named", implementation: "known", parameters: { limit: "1" } } },
          },
        },
        paid: {},
      },
      { tables: twoKinds },
    ),
  },
  "unused-declaration": {
    reports: "a service that nothing calls",
    wrong: machine({ idle: {} }, { tables: { services: { bank: { name: "Bank", kind: "call" } } } }),
    accepts: "a service that is called",
    right: machine(
      { idle: { invoke: { pay: { calls: "bank" } } } },
      { tables: { services: { bank: { name: "Bank", kind: "call" } } } },
    ),
  },
} satisfies Record<string, RuleExample>;
