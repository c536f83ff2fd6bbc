// The colours of the page, for pictures that have to stand without it.

export interface Palette {
  readonly canvas: string;
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly active: string;
  readonly activeSoft: string;
  readonly fault: string;
}

export const palettes: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    canvas: "#fafbfc",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#eef1f4",
    line: "#dde2e8",
    lineStrong: "#b4bec9",
    ink: "#17202b",
    quiet: "#52606f",
    accent: "#2457c5",
    accentSoft: "#e4ecfc",
    active: "#0a7457",
    activeSoft: "#dff4ec",
    fault: "#b3261e",
  },
  dark: {
    canvas: "#11161c",
    surface: "#171d25",
    raised: "#1f2731",
    sunken: "#10151b",
    line: "#2a343f",
    lineStrong: "#4b5967",
    ink: "#e8edf3",
    quiet: "#a3afbc",
    accent: "#8fb2ff",
    accentSoft: "#1c2b4a",
    active: "#57d6ab",
    activeSoft: "#10362b",
    fault: "#ff958b",
  },
};
