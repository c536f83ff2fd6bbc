import type { Id } from "#model/schema/common.ts";
import { camelCase, pascalCase } from "../shared/identifiers.ts";
import type { FileUnit } from "./file-unit.ts";

export interface ServiceNames {
  readonly call: string;
  readonly input: string;
  readonly output: string;
}

export function serviceNames({ names, project }: FileUnit, service: Id): ServiceNames {
  const stem = project.services[service]?.name ?? service;
  return {
    call: names.of(`service ${service}`, camelCase(stem)),
    input: names.of(`service ${service} input`, `${pascalCase(stem)}Input`),
    output: names.of(`service ${service} output`, `${pascalCase(stem)}Output`),
  };
}
