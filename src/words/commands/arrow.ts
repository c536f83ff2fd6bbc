// What the commands for an arrow are called.

export const words = {
  nextArrow: "Go to its next arrow",
  previousArrow: "Go to its previous arrow",
  leadTo: "Lead it to another state …",
  startAt: "Let it start at another state …",
  bend: "Bend it",
  nextBend: "Choose its next bend",
  straighten: "Let it find its own way again",
  askEarlier: "Ask it earlier",
  askLater: "Ask it later",
} as const;
