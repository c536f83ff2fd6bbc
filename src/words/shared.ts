// Every word the page of a shared project shows or says.

export const words = {
  unreadable: "This link can't be shown",
  openFaultline: "Open Faultline",
  machine: "Machine",
  runAt: (scenario: string, time: string) => `“${scenario}” after ${time}`,
  zoomOut: "Zoom out",
  zoomIn: "Zoom in",
  showAll: "Show all of it",
  openCopy: "Open a copy",
  drawing: "Drawing",
  picture: (name: string) => `State machine “${name}”`,
} as const;
