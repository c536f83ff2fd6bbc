// Every word the gallery of patterns shows, but for what the patterns say of themselves.

export const words = {
  welcome:
    "Draw a workflow, break it on purpose, ship it. Watch a well-known architecture break and see what cures it, in under a minute, or open one and change it.",
  startEmpty: "Start empty",
  bringIn: "Bring in what you have",
  watch: "Watch it fail",
  watchOne: (title: string) => `Watch it fail: ${title}`,
  open: "Open",
  openOne: (title: string) => `Open: ${title}`,
} as const;
