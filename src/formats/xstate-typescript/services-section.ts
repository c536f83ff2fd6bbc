// The stubs of what lies outside: typed functions that answer their sample until somebody writes the real call.

import { unknownType } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { lineComment } from "../shared/code.ts";
import { type ExpressionSite, expressionText } from "./expression-text.ts";
import type { FileUnit } from "./file-unit.ts";
import { serviceNames } from "./service-names.ts";
import { interfaceText, typeText } from "./type-text.ts";

export function servicesSection(file: FileUnit): string {
  const parts = [...file.services].map((id) => {
    const service = file.project.services[id];
    return service ? serviceText(file, id, service) : "";
  });
  return parts.join("\n");
}

function serviceText(file: FileUnit, id: Id, service: Service): string {
  const names = serviceNames(file, id);
  const input =
    (service.input ?? []).length > 0
      ? interfaceText(names.input, service.input ?? [])
      : `export type ${names.input} = Record<string, any>;\n`;
  const output = `export type ${names.output} = ${service.output === undefined ? "any" : typeText(service.output)};\n`;
  const remarks = [
    service.description ?? service.name,
    ...(service.kind === "human" ? ["A person does this: resolve when they have answered."] : []),
    ...errorRemarks(file, service),
  ];
  const sample = file.isScripted ? scriptedText(file, id, service) : sampleText(file, id, service);
  const call = file.isScripted ? "call" : "_call";
  return `${input}
${output}
${lineComment(remarks.join("\n"))}
async function ${names.call}(${sample.readsInput ? "" : "_"}input: ${names.input}, ${call}: CallOptions): Promise<${names.output}> {
  return ${sample.text};
}
`;
}

function errorRemarks(file: FileUnit, { errors }: Service): string[] {
  if (!errors || errors.length === 0) return [];
  file.helpers.add("ServiceError");
  const thrown = errors.map(({ code, class: kind }) => `new ServiceError(${JSON.stringify(code)}, "${kind}")`);
  return [`Throws ${thrown.join(", ")}.`];
}

/** The script knows a service by its id, and its effects by the key that came along, or else by the service's own. */
function scriptedText(file: FileUnit, id: Id, { effect, input }: Service): { text: string; readsInput: boolean } {
  const own = effect?.idempotency && expressionText(effect.idempotency.key, inputSite(file, id, input));
  const key = own === undefined ? "" : `, () => String(${own.text})`;
  return { text: `play(${JSON.stringify(id)}, call${key})`, readsInput: own?.reads.has("input") === true };
}

function sampleText(file: FileUnit, id: Id, { sample, output, input }: Service): { text: string; readsInput: boolean } {
  if (sample === undefined) return { text: `undefined as any`, readsInput: false };
  const expected = output === undefined ? undefined : typeOf(output);
  const { text, reads } = expressionText(sample, { ...inputSite(file, id, input), expected });
  return { text, readsInput: reads.has("input") };
}

function inputSite(file: FileUnit, id: Id, input: Service["input"]): ExpressionSite {
  const fields = (input ?? []).map((field) => ({
    name: field.name,
    type: typeOf(field.type),
    optional: field.optional === true,
  }));
  return {
    scope: { input: fields.length > 0 ? { kind: "object", fields } : unknownType },
    spelled: {},
    onLooseType: (source, reason) =>
      file.lose("looseType", `The sample \`${source}\` is cast to any: ${reason}`, ["services", id, "sample"]),
  };
}
