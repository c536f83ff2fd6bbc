// Every word that is said while arrows are worked on by keyboard.

export const words = {
  none: "No arrow leaves it or comes to it.",
  askedFirst: "It is asked first already.",
  askedLast: "It is asked last already.",
  askedAs: (number: number | undefined, all: number) => `Asked as number ${number} of ${all}.`,
  bend: (number: number, all: number) => `Bend ${number} of ${all}`,
  newBend: (number: number, all: number) =>
    `Bend ${number} of ${all}. Alt and the arrow keys move it, Delete takes it away.`,
  noBends: "It has no bends. B makes one.",
  itsWords: "Its words",
} as const;
