// One machine as a page for readers: picture, what it keeps, states, events, services and what happens when they fail.

import { failure, type Result, success } from "#base/result.ts";
import { documentOrder } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { exportMermaid } from "../mermaid/export.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { describeTransition } from "../shared/describe.ts";
import { code, plain, table } from "./cells.ts";
import { failureSection } from "./failure-section.ts";

export function exportMarkdown(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const machine = project.machines[chosen.value];
  const picture = exportMermaid(project, { machine: chosen.value });
  if (!machine) return failure({ message: `There is no machine "${chosen.value}".` });
  if (!picture.ok) return picture;
  const sections = [
    `# ${plain(machine.name)}\n`,
    ...(machine.description ? [`${plain(machine.description)}\n`] : []),
    `\`\`\`mermaid\n${picture.value.text.replaceAll("```", "'''")}\`\`\`\n`,
    section("Input", fieldTable(machine.input)),
    section(
      "Context",
      table(
        ["field", "type", "starts as", ""],
        (machine.context ?? []).map((field) => [
          code(field.name),
          code(field.type),
          code(field.initial ?? "absent"),
          plain(field.description ?? ""),
        ]),
      ),
    ),
    section("States", statesTable(project, machine.root)),
    section("Events", eventsTable(project, chosen.value)),
    section("When things fail", failureSection(project, chosen.value)),
  ];
  return success({ text: sections.filter((text) => text !== "").join("\n"), losses: [] });
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function fieldTable(fields: Project["machines"][string]["input"]): string {
  return table(
    ["field", "type", ""],
    (fields ?? []).map(({ name, type, optional, description }) => [
      code(name),
      `${code(type)}${optional ? ", may be missing" : ""}`,
      plain(description ?? ""),
    ]),
  );
}

function statesTable(project: Project, root: Id): string {
  const index = indexOf(project);
  const rows = documentOrder(project, root).map((id) => {
    const state = project.states[id];
    const leaving = index.transitionsFrom(id).map(({ record }) => {
      const targets = record.targets.map((target) => plain(project.states[target]?.name ?? target)).join(", ");
      return `${code(describeTransition(project, record))} → ${targets || "stays"}`;
    });
    return [plain(pathOf(project, id)), state?.kind ?? "", plain(state?.description ?? ""), leaving.join("<br>")];
  });
  return table(["state", "kind", "", "leaves on"], rows);
}

function pathOf(project: Project, id: Id): string {
  const names: string[] = [];
  for (let at: Id | null | undefined = id; at && names.length < 100; at = project.states[at]?.parent)
    names.unshift(project.states[at]?.name ?? at);
  return names.length > 1 ? names.slice(1).join(" / ") : (names[0] ?? "");
}

function eventsTable(project: Project, machine: Id): string {
  const index = indexOf(project);
  const handled = new Set(
    Object.values(project.transitions).flatMap(({ source, trigger }) =>
      trigger.kind === "event" && index.machineOf(source) === machine ? [trigger.event] : [],
    ),
  );
  const rows = Object.entries(project.events).flatMap(([id, { name, payload, description }]) => {
    if (!handled.has(id)) return [];
    const fields = (payload ?? []).map(
      (field) => `${code(`${field.name}${field.optional ? "?" : ""}: ${field.type}`)}`,
    );
    return [[code(name), fields.join(", "), plain(description ?? "")]];
  });
  return table(["event", "payload", ""], rows);
}
