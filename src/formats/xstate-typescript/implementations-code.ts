// Named guards and actions: what the drawing leaves to code. They get a stub in `setup`, or the source text that came
// with an imported file.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Arguments, Id } from "#model/schema/common.ts";
import type { Implementation } from "#model/schema/machine.ts";
import { type Code, object, raw } from "../shared/code.ts";
import { fieldType } from "./field-types.ts";
import { argumentsCode } from "./functions.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { below, type Place } from "./places.ts";
import { inlineFields } from "./type-text.ts";

interface NamedUse {
  readonly implementation: Id;
  readonly parameters?: Arguments | undefined;
}

export function namedActionCode(unit: MachineUnit, use: NamedUse, place: Place): Code {
  return namedCode(unit, use, place, unit.actions, () => "{}");
}

export function namedGuardCode(unit: MachineUnit, use: NamedUse, place: Place): Code {
  return namedCode(unit, use, place, unit.guards, ({ assume }) => String(assume ?? true));
}

function namedCode(
  unit: MachineUnit,
  { implementation: id, parameters }: NamedUse,
  place: Place,
  table: Map<string, Code>,
  answer: (implementation: Implementation) => string,
): Code {
  const implementation = unit.file.project.implementations[id];
  if (!implementation) return raw("undefined");
  const name = nameIn(unit, id, implementation);
  if (!table.has(name)) table.set(name, stub(unit, id, implementation, answer(implementation)));
  if (!parameters) return raw(JSON.stringify(name));
  const expected = (field: string) => fieldType(implementation.parameters, field);
  const params = argumentsCode(unit, parameters, below(place, "parameters"), expected);
  return object([
    ["type", raw(JSON.stringify(name))],
    ["params", params],
  ]);
}

function nameIn({ file }: MachineUnit, id: Id, { kind, name }: Implementation): string {
  const first = Object.entries(file.project.implementations).find(([, one]) => one.kind === kind && one.name === name);
  return first && first[0] !== id ? `${name} (${id})` : name;
}

function stub(unit: MachineUnit, id: Id, implementation: Implementation, body: string): Code {
  const { source, parameters, name } = implementation;
  if (source !== undefined && /^(?:async\s+)?(?:function\b|\(|[A-Za-z_$][\w$]*\s*(?:=>|\())/.test(source.trim())) {
    const message = `"${name}" keeps the source text it was imported with. What that text names besides must be in the file as well.`;
    unit.file.lose("sourceText", message, implementationPath(id));
    for (const name of offered) if (new RegExp(`(?<![\\w$.])${name}\\(`).test(source)) unit.file.imports.add(name);
    return raw(source.trim());
  }
  const given =
    parameters && parameters.length > 0 ? `(_, _params: ${inlineFields(parameters)})` : "(_, _params?: any)";
  return raw(`${given} => ${body}`);
}

/** What XState has, and a text that was kept may use. */
const offered = "assign cancel emit enqueueActions forwardTo log raise sendParent sendTo spawnChild stopChild".split(
  " ",
);

function implementationPath(id: Id): DocumentPath {
  return ["implementations", id, "source"];
}
