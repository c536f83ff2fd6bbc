// Every word the dialog that leads a transition elsewhere shows.

export const words = {
  leadTo: "Lead the transition to",
  whichEnd: "Which of its ends leads elsewhere?",
  insteadOf: (state: string) => `Instead of “${state}”, lead the transition to`,
  wholeMachine: "all of the machine",
  startAt: "Let the transition start at",
  placeholder: "Name of a state",
} as const;
