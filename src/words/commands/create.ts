// What the commands that make something are called, the other words that find them, and what a new note says.

export const words = {
  newState: { title: "New state", words: "add create box" },
  newChild: {
    title: (parent: string | undefined) => (parent === undefined ? "New state inside" : `New state inside “${parent}”`),
    words: "add create nest child",
  },
  newOfKind: {
    compound: "New container",
    parallel: "New parallel state",
    final: "New final state",
    history: "New history state",
  },
  connect: {
    title: (source: string | undefined) => (source === undefined ? "Connect to …" : `Connect “${source}” to …`),
    words: "transition arrow edge",
  },
  newNote: { title: "New note", words: "remark comment sticky" },
  noteText: "Note",
  newMachine: { title: "New machine" },
} as const;
