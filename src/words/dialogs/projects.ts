// Every word around the list of projects; what stands inside it has a file of its own.

export const words = {
  title: "Projects in this browser",
  opened: (name: string) => `Opened “${name}”.`,
  backedUp: (count: number) => `Backed up ${count} ${count === 1 ? "project" : "projects"}.`,
} as const;
