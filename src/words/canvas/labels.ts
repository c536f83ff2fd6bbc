// Every word the field on an arrow shows or says, and the name of the step it makes. What can be written into it is the
// language of the scene.

export const words = {
  keptAs: "Trigger",
  field: "What sets the transition off",
  triggers: "Triggers",
  step: (trigger: string) => `Change trigger to “${trigger}”`,
  eventNotMade: "The event could not be made.",
  empty: "Write the event's name, or “always”, “after 5 s”, “done”, “error”.",
  tooLong: (most: number) => `A name has at most ${most} characters.`,
  noDelay: (text: string) =>
    `“${text}” is no length of time. Write it as “5 s”, “2 min” or an expression in milliseconds.`,
  invokesNothingCalled: (state: string, name: string) => `“${state}” invokes nothing that is called “${name}”.`,
  nothingDone: (state: string) => `“${state}” invokes nothing and has no states inside that could be done.`,
  nothingFails: (state: string) => `“${state}” invokes nothing that could fail.`,
} as const;
