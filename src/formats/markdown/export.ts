// One machine as a page for readers: picture, what it keeps, states, events, services and what happens when they fail.

import { failure, type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal, Loss } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { code, plain, table } from "./cells.ts";
import { eventsTable } from "./events-table.ts";
import { failureSection } from "./failure-section.ts";
import { markdownLosses } from "./losses.ts";
import { pictureOf } from "./picture.ts";
import { servicesTable } from "./services-table.ts";
import { statesTable } from "./states-table.ts";

const { kind, what } = markdownLosses.text;
const text: Loss = { code: "text", kind, message: what, covers: [[]] };

export function exportMarkdown(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const id = chosen.value;
  const machine = project.machines[id];
  if (!machine) return failure({ message: `There is no machine "${id}".` });
  const picture = pictureOf(project, id, options);
  if (!picture.ok) return picture;
  const sections = [
    `# ${plain(machine.name)}\n`,
    ...(machine.description ? [`${plain(machine.description)}\n`] : []),
    picture.value.shown,
    section("Input", fieldTable(machine.input)),
    section(
      "Context",
      table(
        ["field", "type", "starts as", "meaning"],
        (machine.context ?? []).map((field) => [
          code(field.name),
          code(field.type),
          code(field.initial ?? "absent"),
          plain(field.description ?? ""),
        ]),
      ),
    ),
    section("States", statesTable(project, machine.root)),
    section("Events", eventsTable(project, id)),
    section("Services", servicesTable(project, id)),
    section("When things fail", failureSection(project, id)),
    picture.value.atTheEnd,
  ];
  return success({
    text: sections.filter((each) => each !== "").join("\n"),
    losses: [text],
  });
}

function section(title: string, body: string): string {
  return body === "" ? "" : `## ${title}\n\n${body}`;
}

function fieldTable(fields: Project["machines"][string]["input"]): string {
  return table(
    ["field", "type", "meaning"],
    (fields ?? []).map(({ name, type, optional, description }) => [
      code(name),
      `${code(type)}${optional ? ", may be missing" : ""}`,
      plain(description ?? ""),
    ]),
  );
}
