// Every word around the search; what stands inside it has a file of its own.

export const words = {
  title: "Search",
} as const;
