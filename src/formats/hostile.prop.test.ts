// Text that was cut, mangled or meant to hurt, in every notation that can be read: an answer each time, never a crash, and
// never a document that does not hold together.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import type { ImportText } from "./format.ts";
import { exportMermaid } from "./mermaid/export.ts";
import { importMermaid } from "./mermaid/import.ts";
import { exportScxml } from "./scxml/export.ts";
import { importScxml } from "./scxml/import.ts";
import { exportSvg } from "./svg/export.ts";
import { orderProject } from "./testing/order-project.ts";
import { checkoutSource } from "./xstate-in-place/testing/checkout.text.data.ts";
import { exportXstateJson } from "./xstate-json/export.ts";
import { importXstateJson } from "./xstate-json/import.ts";
import { importTypeScript } from "./xstate-typescript/import.ts";

const written = (exported: ReturnType<typeof exportScxml>) => (exported.ok ? exported.value.text : "");

const notations: readonly (readonly [string, ImportText, string])[] = [
  ["TypeScript", importTypeScript, checkoutSource],
  ["JSON", importXstateJson, written(exportXstateJson(orderProject))],
  ["SCXML", importScxml, written(exportScxml(orderProject))],
  ["Mermaid", importMermaid, written(exportMermaid(orderProject))],
];

const nasty = [
  "__proto__",
  "constructor",
  "toString",
  "\ud800",
  "\u0000",
  "\ufeff",
  "\r\n",
  "javascript:alert(1)",
  "<script>alert(1)</script>",
  "<!ENTITY a 'b'>",
  "&a;",
  "]]>",
  "*/",
  "`${",
  "{{ context }}",
  "[*] --> [*]",
  "}".repeat(40),
  "((((((((((",
  '"',
  "'",
  "\\",
  "9".repeat(400),
  "initial",
  "#",
  ".",
  "*",
];

const mutation = fc.record({
  kind: fc.constantFrom("cut", "repeat", "insert", "truncate", "swap"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 80 }),
  text: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12, unit: "binary" })),
});

function mutated(text: string, { kind, at, length, text: by }: Mutation): string {
  const from = Math.floor(at * text.length);
  const span = text.slice(from, from + length);
  switch (kind) {
    case "cut":
      return text.slice(0, from) + text.slice(from + length);
    case "repeat":
      return text.slice(0, from) + span + text.slice(from);
    case "insert":
      return text.slice(0, from) + by + text.slice(from);
    case "truncate":
      return text.slice(0, from);
    default:
      return text.slice(0, from) + text.slice(from + length) + span;
  }
}

interface Mutation {
  readonly kind: string;
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** More of them: `FAULTLINE_RUNS=20000 npx vitest run src/formats/hostile`. */
const numRuns = Number(process.env.FAULTLINE_RUNS ?? 60);

test.each(notations)(
  "answers whatever becomes of %s",
  (_, importText, text) => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const result = importText(mutations.reduce(mutated, text), { name: "m" });
        if (!result.ok) {
          expect(result.error.message).toMatch(/\S/);
          expect(result.error.line).toBeGreaterThan(0);
          expect(result.error.column).toBeGreaterThan(0);
          return;
        }
        const { project, losses } = result.value;
        expect(loadProject(saveProject(project))).toMatchObject({ ok: true });
        for (const { inText } of losses) if (inText) expect(inText.line).toBeGreaterThan(0);
        for (const machine of Object.keys(project.machines)) {
          const picture = exportSvg(project, { machine });
          expect(picture.ok && picture.value.text).not.toMatch(/<script|<a\b|\shref=|\son\w+=/);
        }
      }),
      { numRuns },
    );
  },
  1_000_000,
);
