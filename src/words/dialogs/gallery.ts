// Every word around the gallery of patterns; what stands inside it has a file of its own.

export const words = {
  title: "Architectures that fail, and what cures them",
} as const;
