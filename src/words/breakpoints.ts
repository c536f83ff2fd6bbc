// Every word for a breakpoint.

export const words = {
  entered: (state: string) => `“${state}” is entered`,
  taken: (transition: string) => `${transition} is taken`,
  asked: (guard: string) => `the guard ${guard} is asked`,
  called: (call: string) => `“${call}” is called`,
  fault: "a fault strikes",
  becomesTrue: (expression: string) => `${expression} becomes true`,
  transition: (trigger: string, state: string) => `“${trigger}” in ${state}`,
  guard: (text: string) => `“${text}”`,
} as const;
