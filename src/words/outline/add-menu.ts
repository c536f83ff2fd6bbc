// Every word of the outline's menu of what can be added, but for the names of tables.

export const words = {
  addSomething: "Add",
  addInside: (name: string) => `State inside “${name}”`,
  addAfter: (name: string) => `State after “${name}”`,
  addTransition: (name: string) => `Transition from “${name}” …`,
  addCall: (name: string) => `Call of “${name}”`,
  addCompensation: "Compensation",
} as const;
