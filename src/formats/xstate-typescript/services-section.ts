// The stubs of what lies outside: typed functions that answer their sample until somebody writes the real call.

import { unknownType } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { type Code, lineComment, raw } from "../shared/code.ts";
import { printCode } from "../shared/print-code.ts";
import { type ExpressionSite, expressionText } from "./expression-text.ts";
import type { FileUnit } from "./file-unit.ts";
import { readsAnswer } from "./reads-answer.ts";
import { type ServiceNames, serviceNames } from "./service-names.ts";
import { interfaceText, typeText } from "./type-text.ts";

interface Sample {
  readonly code: Code;
  readonly readsInput: boolean;
}

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
  const isSilent = answersNothing(file, id, service);
  const undeclared = isSilent ? "void" : "any";
  const output = `export type ${names.output} = ${service.output === undefined ? undeclared : typeText(service.output)};\n`;
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
${signatureText(names, `${sample.readsInput ? "" : "_"}input`, call)} {
  ${isSilent && !file.isScripted ? "// Your call goes here." : `return ${printCode(sample.code, "  ", 7)};`}
}
`;
}

function answersNothing(file: FileUnit, id: Id, { output, sample }: Service): boolean {
  if (output !== undefined || sample !== undefined) return false;
  return !readsAnswer(file, (callee) => callee.kind === "service" && callee.service === id);
}

function signatureText(names: ServiceNames, input: string, call: string): string {
  const parameters = [`${input}: ${names.input}`, `${call}: CallOptions`];
  const head = `async function ${names.call}(`;
  const tail = `): Promise<${names.output}>`;
  const line = `${head}${parameters.join(", ")}${tail}`;
  return line.length <= 78 ? line : `${head}\n${parameters.map((each) => `  ${each},\n`).join("")}${tail}`;
}

function errorRemarks(file: FileUnit, { errors }: Service): string[] {
  if (!errors || errors.length === 0) return [];
  file.helpers.add("ServiceError");
  const thrown = errors.map(({ code, class: kind }) => `new ServiceError(${JSON.stringify(code)}, "${kind}")`);
  return [`Throws ${thrown.join(", ")}.`];
}

/** The script knows a service by its id, and its effects by the key that came along, or else by the service's own. */
function scriptedText(file: FileUnit, id: Id, { effect, input }: Service): Sample {
  const own = effect?.idempotency && expressionText(effect.idempotency.key, inputSite(file, id, input));
  const key = own === undefined ? "" : `, () => String(${own.text})`;
  return { code: raw(`play(${JSON.stringify(id)}, call${key})`), readsInput: own?.reads.has("input") === true };
}

function sampleText(file: FileUnit, id: Id, { sample, output, input }: Service): Sample {
  if (sample === undefined) return { code: raw("undefined as any"), readsInput: false };
  const expected = output === undefined ? undefined : typeOf(output);
  const { code, reads } = expressionText(sample, { ...inputSite(file, id, input), expected });
  return { code, readsInput: reads.has("input") };
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
