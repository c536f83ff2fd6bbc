// What the commands for the parts of the page are called, the other words that find them, and what is said when a drawer
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
  nextPart: {
    title: "Go to the next part of the page",
    words: "focus keyboard canvas inspector runner panel outline",
  },
  previousPart: { title: "Go to the previous part of the page" },
  outline: { title: "Show or hide the outline" },
  inspector: { title: "Show or hide the inspector" },
  problems: { title: "Show or hide problems" },
  code: { title: "Show or hide the code", words: "xstate typescript json preview" },
  goInto: {
    title: (state: string | undefined) => (state === undefined ? "Go into the state" : `Go into “${state}”`),
    words: "drill focus",
  },
  goOut: { title: "Go out one level" },
  nextTab: { title: "Next machine" },
  previousTab: { title: "Previous machine" },
  closeTab: { title: "Close the machine's tab" },
  theme: {
    title: (now: keyof typeof themes, next: keyof typeof themes) => `Theme: ${themes[now]} (change to ${themes[next]})`,
    words: "dark light colour color appearance",
  },
  motion: {
    title: (isOff: boolean) => (isOff ? "Switch motion on" : "Switch motion off"),
    words: "animation reduced",
  },
  drawerClosed: (drawer: keyof typeof drawers) => `${drawers[drawer]} closed.`,
  drawerOpen: (drawer: keyof typeof drawers) => `${drawers[drawer]} open below the canvas.`,
} as const;
