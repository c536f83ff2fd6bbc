// A machine, and those it invokes, as one self-contained TypeScript file for XState v5 that compiles under `strict`.

import { failure, type Result, success } from "#base/result.ts";
import { compile } from "#compile/compile.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lineComment } from "../shared/code.ts";
import { createFileUnit, type FileUnit } from "./file-unit.ts";
import { type HelperName, helperNeeds, helperTexts } from "./helpers.text.data.ts";
import { machineSection } from "./machine-section.ts";
import { createMachineUnit, namesOfMachine } from "./machine-unit.ts";
import { servicesSection } from "./services-section.ts";
import { typesSection } from "./types-section.ts";

export function exportTypeScript(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const machines = withInvoked(project, chosen.value);
  for (const id of machines) {
    const broken = compile(project, id).problems.find(({ severity }) => severity === "error");
    if (broken) {
      const name = project.machines[id]?.name ?? id;
      return failure({ message: `Machine "${name}" can't be exported until this is put right: ${broken.message}` });
    }
  }
  const file = createFileUnit(project, machines);
  for (const id of machines) namesOfMachine(file, id);
  const units = machines.map((id) => {
    const machine = project.machines[id] as Project["machines"][string];
    const unit = createMachineUnit(file, id, machine);
    const written = { machine: machineSection(unit), types: typesSection(unit) };
    file.written.add(id);
    return written;
  });
  const text = fileText(file, project.machines[chosen.value]?.name ?? chosen.value, units);
  return success({ text, losses: file.losses });
}

/** Machines that are invoked come before those that invoke them. */
function withInvoked(project: Project, first: Id): Id[] {
  const index = indexOf(project);
  const ordered: Id[] = [];
  const open = new Set<Id>();
  const waiting: { readonly id: Id; readonly isDone: boolean }[] = [{ id: first, isDone: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, isDone } = next;
    if (isDone) {
      ordered.push(id);
      continue;
    }
    if (open.has(id)) continue;
    open.add(id);
    waiting.push({ id, isDone: true });
    for (const { state, callee } of Object.values(project.invocations))
      if (callee.kind === "machine" && index.machineOf(state) === id)
        waiting.push({ id: callee.machine, isDone: false });
  }
  return ordered;
}

function fileText(
  file: FileUnit,
  name: string,
  units: readonly { readonly machine: string; readonly types: string }[],
): string {
  const services = servicesSection(file);
  const helpers = helpersOf(file);
  if (helpers.includes("compensate") || helpers.includes("receiver")) file.imports.add("type AnyActorRef");
  if (helpers.includes("receiver")) for (const each of ["createActor", "fromTransition"]) file.imports.add(each);
  const lasting = [...file.lasting].map(([constant, text]) => `const ${constant} = ${text};\n`);
  const imports = [...file.imports].sort((left, right) => (bare(left) < bare(right) ? -1 : 1));
  const sections = [
    `${lineComment(`${name}. Written by Faultline; it stands by itself and needs only xstate 5.`)}\n`,
    importText(imports),
    units.map(({ types }) => types).join("\n"),
    ...(services === "" ? [] : [`${heading("Services: put your own calls here")}\n${services}`]),
    ...(lasting.length === 0 ? [] : [`${heading("Shared by all runs")}\n${lasting.join("")}`]),
    ...units.map(({ machine }) => machine),
    ...(helpers.length === 0
      ? []
      : [`${heading("Helpers")}\n${helpers.map((helper) => helperTexts[helper]).join("\n")}`]),
  ];
  return sections.join("\n");
}

function importText(names: readonly string[]): string {
  const line = `import { ${names.join(", ")} } from "xstate";\n`;
  return line.length <= 101 ? line : `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "xstate";\n`;
}

function bare(name: string): string {
  return name.replace("type ", "");
}

function heading(title: string): string {
  return `// ${title} ${"-".repeat(Math.max(3, 90 - title.length))}\n`;
}

function helpersOf(file: FileUnit): HelperName[] {
  const wanted = new Set<HelperName>();
  const waiting = [...file.helpers];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (wanted.has(name)) continue;
    wanted.add(name);
    waiting.push(...(helperNeeds[name] ?? []));
  }
  return (Object.keys(helperTexts) as HelperName[]).filter((name) => wanted.has(name));
}
