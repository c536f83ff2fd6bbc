// Every word that an empty canvas shows.

const beginnings = {
  gallery: { title: "Start from a pattern", line: "Ten architectures, each with what breaks it" },
  import: { title: "Bring in what you have", line: "A file or text: XState, SCXML, Mermaid" },
  "open-sample": { title: "Open the sample", line: "An order flow, ready to be broken" },
} as const;

/** Sentences with keys in them, as what stands between the keys. */
const howToDraw = {
  beforeNew: "Double click anywhere, or press",
  beforeConnect: ". Then drag from the edge of a state to draw an arrow, or press",
  end: ".",
} as const;
const howToFind = { afterPalette: "finds every command,", afterHelp: "shows the keys." } as const;

export const words = {
  beginnings,
  howToDraw,
  howToFind,
  label: "Nothing is drawn yet",
  firstState: "Draw the first state",
  firstStateInside: (name: string) => `Draw the first state inside “${name}”`,
  newState: "New state",
} as const;
