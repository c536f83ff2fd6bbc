// Every word the field for a name on the canvas shows or says.

export const words = {
  keptAs: "Name",
  field: "Name of the state",
  needed: "A state needs a name.",
  tooLong: (most: number, length: number) =>
    `A name has at most ${most} characters. This one has ${length}: shorten it.`,
  taken: (name: string) => `Another state here is called “${name}”. Choose another name.`,
} as const;
