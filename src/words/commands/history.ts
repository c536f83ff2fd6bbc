// What undo and redo are called.

export const words = {
  undo: (step: string | undefined) => (step ? `Undo: ${step}` : "Undo"),
  redo: (step: string | undefined) => (step ? `Redo: ${step}` : "Redo"),
} as const;
