// Signs that the drawing writes and the typeface's files don't have: lines in ems, from the left end of the base line.

export const signs: Readonly<Record<string, { readonly advance: number; readonly lines: string }>> = {
  "↻": {
    advance: 0.62,
    lines:
      "M.31 -.56C.43 -.56 .53 -.46 .53 -.34C.53 -.22 .43 -.12 .31 -.12C.19 -.12 .09 -.22 .09 -.34C.09 -.41 .12 -.47 .17 -.51M.22 -.69L.34 -.56L.22 -.43",
  },
  "→": { advance: 0.62, lines: "M.06 -.36L.56 -.36M.38 -.54L.56 -.36L.38 -.18" },
  "≤": { advance: 0.66, lines: "M.56 -.62L.12 -.42L.56 -.22M.12 -.06L.56 -.06" },
  "≥": { advance: 0.66, lines: "M.12 -.62L.56 -.42L.12 -.22M.12 -.06L.56 -.06" },
  "≠": { advance: 0.66, lines: "M.1 -.46L.58 -.46M.1 -.26L.58 -.26M.46 -.66L.22 -.06" },
};
