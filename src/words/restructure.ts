// Every word about taking states apart: what can be let go, and what became of a state that is a machine now.

export const words = {
  ungroupAnyway: "Ungroup and let it go",
  extractAnyway: "Extract and let them go",
  changeAnyway: "Change and let it go",
  extracted: (machine: string, state: string) =>
    `“${machine}” is a machine of its own now. The state “${state}” calls it.`,
  showCall: "Show the call",
} as const;
