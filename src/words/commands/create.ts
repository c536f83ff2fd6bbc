// What the commands that make something are called, and what a new note says.

export const words = {
  newState: "New state",
  newChild: (parent: string | undefined) =>
    parent === undefined ? "New state inside" : `New state inside “${parent}”`,
  newOfKind: {
    compound: "New container",
    parallel: "New parallel state",
    final: "New final state",
    history: "New history state",
  },
  connect: (source: string | undefined) => (source === undefined ? "Connect to …" : `Connect “${source}” to …`),
  newNote: "New note",
  noteText: "Note",
  newMachine: "New machine",
} as const;
