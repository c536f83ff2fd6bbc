// Signs that the drawing writes and the typeface's files don't have: lines in ems, from the left end of the base line.

export const signs: Readonly<Record<string, { readonly advance: number; readonly lines: string }>> = {
  "↻": {
    advance: 0.7,
    lines:
      "M.62 -.64L.62 -.45L.43 -.45M.62 -.45L.49 -.54C.45 -.57 .39 -.59 .33 -.59C.19 -.59 .08 -.48 .08 -.34C.08 -.2 .19 -.09 .33 -.09C.44 -.09 .53 -.16 .56 -.26",
  },
  "→": { advance: 0.62, lines: "M.06 -.36L.56 -.36M.38 -.54L.56 -.36L.38 -.18" },
  "≤": { advance: 0.66, lines: "M.56 -.62L.12 -.42L.56 -.22M.12 -.06L.56 -.06" },
  "≥": { advance: 0.66, lines: "M.12 -.62L.56 -.42L.12 -.22M.12 -.06L.56 -.06" },
  "≠": { advance: 0.66, lines: "M.1 -.46L.58 -.46M.1 -.26L.58 -.26M.46 -.66L.22 -.06" },
};
