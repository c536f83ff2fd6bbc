// One machine: `setup({ … }).createMachine({ … })`.

import type { Code } from "../shared/code.ts";
import { object, raw } from "../shared/code.ts";
import { printCode } from "../shared/print-code.ts";
import { contextCode, inputScopeType } from "./context-code.ts";
import type { MachineUnit } from "./machine-unit.ts";
import { stateCode } from "./states-code.ts";
import { answersSomething } from "./types-section.ts";

export function machineSection(unit: MachineUnit): string {
  const { types, machine } = unit;
  const make = stateCode(unit, machine.root);
  const root = make();
  const entries = root.kind === "object" ? root.entries : [];
  const [id, ...rest] = entries;
  const context = contextCode(unit, inputScopeType(unit));
  const description = machine.description && !rest.some(({ key }) => key === "description");
  const config: Code = {
    kind: "object",
    entries: [
      ...(id ? [id] : []),
      ...(description ? [{ key: "description", value: raw(JSON.stringify(machine.description)) }] : []),
      ...(context ? [{ key: "context", value: context }] : []),
      ...rest,
    ],
  };
  return `export const ${types.constant} = setup(${printCode(setupCode(unit))}).createMachine(${printCode(config)});\n`;
}

function setupCode(unit: MachineUnit): Code {
  const { types } = unit;
  const table = (entries: ReadonlyMap<string, Code>) => (entries.size === 0 ? undefined : object([...entries]));
  return object([
    [
      "types",
      {
        kind: "object",
        entries: [
          { key: "context", value: raw(`{} as ${types.context}`) },
          { key: "events", value: raw(`{} as ${types.event}`) },
          { key: "input", value: raw(`{} as ${types.input}`) },
          ...(answersSomething(unit) ? [{ key: "output", value: raw(`{} as ${types.output}`) }] : []),
        ],
      },
    ],
    ["actors", table(unit.actors)],
    ["actions", table(unit.actions)],
    ["guards", table(unit.guards)],
    ["delays", table(unit.delays)],
  ]);
}
