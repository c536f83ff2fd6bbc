// Every word of the list of places where a run stops.

export const words = {
  breakpoints: "Breakpoints",
  stopWhen: "Stop when",
  faultStrikes: "a fault strikes",
  hits: (count: number) => `${count}×`,
  remove: (breakpoint: string) => `Remove: ${breakpoint}`,
  expression: "Stop when this expression becomes true",
  expressionExample: "context.amount > 100",
  add: "Add",
} as const;
