// Every word of the frame of the page that is there from the first moment: its bars, its tabs, and what it says of files
// and of parts that could not be fetched.

import type { Severity } from "#rules/problem.ts";

const advice = "Check the connection and reload the page. What you drew stays as it is.";

const severities: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: "error", many: "errors" },
  warning: { one: "warning", many: "warnings" },
  info: { one: "hint", many: "hints" },
};

const drawers = {
  runner: "Runner",
  scenarios: "Scenarios",
  failures: "Failure modes",
  problems: "Problems",
  code: "Code",
} as const;

/** As they stand in the sentence that says what could not be shown. */
const parts = {
  outline: "outline",
  inspector: "inspector",
  canvas: "canvas",
  wayBack: "way back",
  shapes: "bar of shapes",
  emptyDrawing: "help for an empty drawing",
  dialog: "dialog",
  readers: "words for screen readers",
  tour: "tour",
  menu: "menu",
  page: "page",
  drawer: (title: string) => `panel "${title}"`,
} as const;

export const words = {
  drawers,
  parts,
  heading: (project: string) => `Faultline: ${project}`,
  projectName: "Name of the project",
  editAndView: "Edit and view",
  menu: "Menu",
  closeDrawer: "Close",
  openMachines: "Open machines",
  newMachine: "New machine",
  drawing: "Drawing",
  outlineWidth: "Width of the outline",
  inspectorWidth: "Width of the inspector",
  drawerHeight: "Height of the panel below",
  noProblems: "No problems",
  problems: (severity: Severity, count: number) => `${count} ${severities[severity][count === 1 ? "one" : "many"]}`,
  selected: (count: number) => `${count} selected`,
  nothingLeaves: "Nothing leaves this browser",
  notSaved: (reason: string) => `Not saved. ${reason}`,
  downloadCopy: "Download a copy",
  aboutSaving: "A private window forgets it when it is closed; a file does not.",
  saving: "Saving …",
  keptUntilClosed: "Kept until this window closes",
  saved: "Saved in this browser",
  dismiss: "Dismiss",
  notNow: (command: string) => `Not possible now: ${command}`,
  notShown: (part: string) => `The ${part} could not be shown.`,
  notShownWithAdvice: (part: string) => `The ${part} could not be shown. ${advice}`,
  adviceWithReason: (reason: string) => `${advice} The reason was: ${reason}`,
  notFetched: `A part of Faultline could not be fetched. ${advice}`,
  reload: "Reload the page",
} as const;
