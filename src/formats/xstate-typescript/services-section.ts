// The stubs of what lies outside: typed functions that answer their sample until somebody writes the real call.

import { unknownType } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { lineComment } from "../shared/code.ts";
import { expressionText } from "./expression-text.ts";
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
  const sample = sampleText(file, id, service);
  return `${input}
${output}
${lineComment(remarks.join("\n"))}
async function ${names.call}(${sample.readsInput ? "" : "_"}input: ${names.input}, _call: CallOptions): Promise<${names.output}> {
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

function sampleText(file: FileUnit, id: Id, { sample, output, input }: Service): { text: string; readsInput: boolean } {
  if (sample === undefined) return { text: `undefined as any`, readsInput: false };
  const fields = (input ?? []).map((field) => ({
    name: field.name,
    type: typeOf(field.type),
    optional: field.optional === true,
  }));
  const { text, reads } = expressionText(sample, {
    scope: { input: fields.length > 0 ? { kind: "object", fields } : unknownType },
    spelled: {},
    expected: output === undefined ? undefined : typeOf(output),
    onLooseType: (source, reason) =>
      file.lose("looseType", `The sample \`${source}\` is cast to any: ${reason}`, ["services", id, "sample"]),
  });
  return { text, readsInput: reads.has("input") };
}
