// A failure sheet as a Markdown page or as CSV.

import { invocationName, stateName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { faultRegistry } from "../faults/registry.ts";
import { type FailureMode, type Subject, verdicts, verdictWords } from "./failure-mode.ts";
import type { FailureSheet } from "./failure-sheet.ts";

export function printSheetMarkdown(project: Project, sheet: FailureSheet): string {
  const name = project.machines[sheet.machine]?.name ?? sheet.machine;
  const counts = verdicts.flatMap((verdict) => {
    const count = sheet.modes.filter((mode) => mode.verdict === verdict).length;
    return count === 0 ? [] : [`| ${verdictWords[verdict].name} | ${count} | ${verdictWords[verdict].what} |`];
  });
  const sections = subjectsIn(sheet).map((subject) => sectionOf(project, sheet, subject));
  const unhandled = sheet.unhandled.map(
    ({ state, event }) =>
      `| ${cell(project.states[state]?.name ?? state)} | ${cell(project.events[event]?.name ?? event)} |`,
  );
  return [
    `# How “${name}” fails`,
    "Each fault was simulated: striking the first time only, and striking every time.",
    ["| Found | How often | What it means |", "|---|---|---|", ...counts].join("\n"),
    ...sections,
    unhandled.length === 0
      ? "## Events\n\nEvery event is handled or deliberately ignored in every state."
      : ["## Events that are neither handled nor ignored\n", "| State | Event |", "|---|---|", ...unhandled].join("\n"),
    "",
  ].join("\n\n");
}

function sectionOf(project: Project, { modes }: FailureSheet, subject: Subject): string {
  const own = modes.filter((mode) => isSame(mode.subject, subject));
  const kinds = [...new Set(own.map(({ fault }) => fault))];
  const rows = kinds.map((kind) => {
    const found = (how: FailureMode["how"]) => {
      const mode = own.find((each) => each.fault === kind && each.how === how);
      return mode ? cell(`**${verdictWords[mode.verdict].name}.** ${mode.why}`) : "";
    };
    return `| ${faultRegistry[kind].title} | ${found("once")} | ${found("always")} |`;
  });
  return [
    `## ${subjectName(project, subject)}\n`,
    "| Fault | The first time | Every time |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}

export function printSheetCsv(project: Project, { modes, unhandled }: FailureSheet): string {
  const rows = modes.map(({ subject, fault, how, verdict, why, base }) => [
    subject.table === "channels" ? "channel" : "invocation",
    subjectName(project, subject),
    faultRegistry[fault].title,
    how === "once" ? "the first time" : "every time",
    verdictWords[verdict].name,
    why,
    base ?? "",
  ]);
  const events = unhandled.map(({ state, event }) => [
    "event",
    project.states[state]?.name ?? state,
    project.events[event]?.name ?? event,
    "",
    "Unhandled",
    "Neither handled nor deliberately ignored.",
    "",
  ]);
  const head = ["what", "name", "fault", "how often", "found", "why", "scenario"];
  return [head, ...rows, ...events].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

export function subjectName(project: Project, { table, id }: Subject): string {
  if (table === "channels") return `Channel “${project.channels[id]?.name ?? id}”`;
  const invocation = project.invocations[id];
  return invocation ? `${invocationName(project, id)} in “${stateName(project, invocation.state)}”` : id;
}

export function subjectsIn({ modes }: Pick<FailureSheet, "modes">): Subject[] {
  const subjects: Subject[] = [];
  for (const { subject } of modes) if (!subjects.some((other) => isSame(other, subject))) subjects.push(subject);
  return subjects;
}

function isSame(left: Subject, right: Subject): boolean {
  return left.table === right.table && left.id === right.id;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A leading sign of a formula would be worked out by whoever opens it in a spreadsheet. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
