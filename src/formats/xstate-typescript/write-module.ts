// The text of a machine, and of those it invokes: types, services, machines, and the helpers that they need.

import { failure, type Result, success } from "#base/result.ts";
import { compile } from "#compile/compile.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { ExportRefusal, Loss } from "../format.ts";
import { printCode } from "../shared/print-code.ts";
import { createFileUnit, type FileUnit } from "./file-unit.ts";
import { type HelperName, helperNeeds, helperTexts } from "./helpers/helper-texts.ts";
import { lossesOfFile } from "./left-behind.ts";
import { machineSection } from "./machine-section.ts";
import { createMachineUnit, namesOfMachine } from "./machine-unit.ts";
import { servicesSection } from "./services-section.ts";
import { typesSection } from "./types-section.ts";

export interface WrittenModule {
  readonly imports: string;
  readonly body: string;
  readonly losses: readonly Loss[];
  /** What a machine's constant is called. */
  constantOf(machine: Id): string;
  /** The path to a state as XState's `matches` takes it, from below the root. */
  pathTo(state: Id): readonly string[];
}

export interface ModuleOptions {
  /** For a test: services answer as a script says. */
  readonly isScripted?: boolean;
  /** More names to import from xstate. */
  readonly imports?: readonly string[];
}

export function writeModule(
  project: Project,
  first: Id,
  options: ModuleOptions = {},
): Result<WrittenModule, ExportRefusal> {
  const machines = withInvoked(project, first);
  for (const id of machines) {
    const broken = compile(project, id).problems.find(({ severity }) => severity === "error");
    if (broken) {
      const name = project.machines[id]?.name ?? id;
      return failure({ message: `Machine "${name}" can't be exported until this is put right: ${broken.message}` });
    }
  }
  const file = createFileUnit(project, machines, options.isScripted);
  for (const name of options.imports ?? []) file.imports.add(name);
  if (file.isScripted) for (const helper of ["CallOptions", "ServiceError"] as const) file.helpers.add(helper);
  for (const id of machines) namesOfMachine(file, id);
  const keys = new Map<Id, (state: Id) => string>();
  const units = machines.map((id) => {
    const machine = project.machines[id] as Project["machines"][string];
    const unit = createMachineUnit(file, id, machine);
    const written = { machine: machineSection(unit), types: typesSection(unit) };
    keys.set(id, unit.keyOf);
    file.written.add(id);
    return written;
  });
  const text = moduleText(file, units);
  return success({
    ...text,
    losses: [...file.losses, ...lossesOfFile(file, machines)],
    constantOf: (machine) => namesOfMachine(file, machine).constant,
    pathTo(state) {
      const keyOf = keys.get(file.index.machineOf(state) ?? "") ?? ((id: Id) => id);
      const path = [];
      for (let id: Id | null = state; id !== null; id = project.states[id]?.parent ?? null) path.unshift(keyOf(id));
      return path.slice(1);
    },
  });
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

interface Section {
  readonly machine: string;
  readonly types: string;
}

function moduleText(file: FileUnit, units: readonly Section[]): Pick<WrittenModule, "imports" | "body"> {
  const services = servicesSection(file);
  const helpers = helpersOf(file);
  if (helpers.includes("compensate") || helpers.includes("receiver")) file.imports.add("type AnyActorRef");
  if (helpers.includes("receiver")) for (const each of ["createActor", "fromTransition"]) file.imports.add(each);
  const lasting = [...file.lasting].map(([constant, code]) => {
    const head = `const ${constant} = `;
    return `${head}${printCode(code, "", head.length)};\n`;
  });
  const imports = [...file.imports].sort((left, right) => (bare(left) < bare(right) ? -1 : 1));
  const sections = [
    units.map(({ types }) => types).join("\n"),
    ...(services === ""
      ? []
      : [
          `${heading(file.isScripted ? "Services, as the script at the end has them answer" : "Services: put your own calls here")}\n${services}`,
        ]),
    ...(lasting.length === 0 ? [] : [`${heading("Shared by all runs")}\n${lasting.join("")}`]),
    ...units.map(({ machine }) => machine),
    ...(helpers.length === 0
      ? []
      : [`${heading("Helpers")}\n${helpers.map((helper) => helperText(file, helper)).join("\n")}`]),
  ];
  return { imports: importText(imports), body: sections.join("\n") };
}

function helperText({ isScripted }: FileUnit, helper: HelperName): string {
  const text = helperTexts[helper];
  if (!isScripted) return text;
  return text
    .replace(
      /^(export interface CallOptions {\n)/,
      "$1  /** Which call of which invocation it is. */\n  call: string;\n",
    )
    .replace("undo(given, { signal })", 'undo(given, { signal, call: "" })');
}

function importText(names: readonly string[]): string {
  const line = `import { ${names.join(", ")} } from "xstate";\n`;
  return line.length <= 81 ? line : `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "xstate";\n`;
}

function bare(name: string): string {
  return name.replace("type ", "");
}

export function heading(title: string): string {
  return `// ${title} ${"-".repeat(Math.max(3, 76 - title.length))}\n`;
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
