// Whatever a document can say about policies, services, channels, stores, faults and triggers is said in a golden case: a
// new kind, field or choice without one is named here.

import { expect, test } from "vitest";
import * as z from "zod";
import { channelSchema } from "#model/schema/channel.ts";
import { faultKinds, faultSchema } from "#model/schema/fault.ts";
import { calleeSchema } from "#model/schema/invocation.ts";
import { policySchema } from "#model/schema/policy.ts";
import { storePolicySchema } from "#model/schema/scenario.ts";
import { serviceSchema } from "#model/schema/service.ts";
import { faultRegistry } from "../../faults/registry.ts";
import { goldenCases } from "./all-cases.data.ts";

interface JsonSchema {
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** Say nothing about what happens in a run, or are proved elsewhere (the distributions in `chance.test.ts`). */
const without = [
  /\.description$/,
  /^service\.(name|input|output|costPerCall)(\.|$)/,
  /^channel\.(name|events)$/,
  /latency\[/,
];

function featuresOf(schema: JsonSchema, path: string): string[] {
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) return variants.flatMap((variant) => featuresOf(variant, path));
  if (schema.enum) return schema.enum.map((value) => `${path}=${value}`);
  if (schema.items) return featuresOf(schema.items, path);
  const kind = schema.properties?.kind?.const;
  const own = kind === undefined ? path : `${path}[${kind}]`;
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => name !== "kind" || kind === undefined);
  return [
    ...(kind === undefined ? [] : [own]),
    ...fields.flatMap(([name, inside]) => [`${own}.${name}`, ...featuresOf(inside, `${own}.${name}`)]),
  ];
}

function collect(value: unknown, path: string, into: Set<string>): void {
  if (Array.isArray(value)) for (const each of value) collect(each, path, into);
  else if (typeof value === "object" && value !== null) {
    const { kind } = value as { kind?: unknown };
    const own = kind === undefined ? path : `${path}[${kind}]`;
    into.add(own);
    for (const base of new Set([path, own]))
      for (const [name, inside] of Object.entries(value)) {
        into.add(`${base}.${name}`);
        collect(inside, `${base}.${name}`, into);
      }
  } else into.add(`${path}=${value}`);
}

function shownInGoldenCases(): Set<string> {
  const shown = new Set<string>();
  for (const { project, scenario } of Object.values(goldenCases)) {
    for (const { policies, callee } of Object.values(project.invocations)) {
      collect(policies ?? [], "policy", shown);
      collect(callee, "callee", shown);
    }
    collect(Object.values(project.services), "service", shown);
    collect(Object.values(project.channels), "channel", shown);
    if (scenario.store) collect(scenario.store, "store", shown);
    collect(scenario.faults ?? [], "fault", shown);
  }
  return shown;
}

const shown = shownInGoldenCases();

test.each([
  ["policy", policySchema],
  ["service", serviceSchema],
  ["channel", channelSchema],
  ["store", storePolicySchema],
  ["callee", calleeSchema],
  ["fault", faultSchema],
] as const)("everything that can be said of a %s is said in a golden case", (path, schema) => {
  const json = z.toJSONSchema(schema as never, { unrepresentable: "any" }) as JsonSchema;
  const features = featuresOf(json, path).filter((feature) => !without.some((pattern) => pattern.test(feature)));
  expect(features.length).toBeGreaterThan(3);
  expect(features.filter((feature) => !shown.has(feature))).toEqual([]);
});

test("every parameter and every choice of every fault is given in a golden case", () => {
  const features = faultKinds.flatMap((kind) =>
    faultRegistry[kind].parameters.flatMap(({ name, choices = [] }) => {
      const path = `fault[${kind}].parameters.${name}`;
      return [path, ...choices.map((choice) => `${path}=${choice}`)];
    }),
  );
  expect(features.filter((feature) => !shown.has(feature))).toEqual([]);
});
