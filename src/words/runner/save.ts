// Every word of keeping a run: as a scenario, as a file, or as a link.

export const words = {
  takeAlong: "Take the run along",
  link: "Link to this place of the run",
  linkNeedsScenario: "Make the run a scenario first: a link leads to a scenario.",
  saveAs: (format: string) => `Save as ${format}`,
  saveAsLog: "Save as log, text",
  saveAsRecords: "Save as records, JSON lines",
  saved: (file: string) => `Saved as “${file}”.`,
  /** What a file is called when the run has no name. */
  run: "run",
  makeScenario: "Make this run a scenario",
  name: "Name",
  keeps: (expectations: number) =>
    `It keeps its ${expectations === 1 ? "expectation" : `${expectations} expectations`}.`,
  expectThat: "From now on expect that",
  nothingToExpect: "There is nothing more to expect of this run.",
  cancel: "Cancel",
  saveScenario: "Save the scenario",
} as const;
