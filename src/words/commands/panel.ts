// What the commands for the parts of the page are called, and what is said when a drawer
// opens or closes.

const drawers = {
  problems: "Problems",
  runner: "Runner",
  scenarios: "Scenarios",
  failures: "Failure modes",
  code: "Code",
} as const;

const themes = { system: "system", light: "light", dark: "dark" } as const;

export const words = {
  nextPart: "Go to the next part of the page",
  previousPart: "Go to the previous part of the page",
  outline: "Show or hide the outline",
  inspector: "Show or hide the inspector",
  problems: "Show or hide problems",
  code: "Show or hide the code",
  goInto: (state: string | undefined) => (state === undefined ? "Go into the state" : `Go into “${state}”`),
  goOut: "Go out one level",
  nextTab: "Next machine",
  previousTab: "Previous machine",
  closeTab: "Close the machine's tab",
  theme: (now: keyof typeof themes, next: keyof typeof themes) => `Theme: ${themes[now]} (change to ${themes[next]})`,
  motion: (isOff: boolean) => (isOff ? "Switch motion on" : "Switch motion off"),
  drawerClosed: (drawer: keyof typeof drawers) => `${drawers[drawer]} closed.`,
  drawerOpen: (drawer: keyof typeof drawers) => `${drawers[drawer]} open below the canvas.`,
} as const;
