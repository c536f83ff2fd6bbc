// Every word the dialog that leads a transition elsewhere shows.

export const words = {
  leadTo: "Lead the transition to",
  startAt: "Let the transition start at",
  placeholder: "Name of a state",
} as const;
