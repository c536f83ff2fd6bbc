// Every word of what a person sends into a run: events, and answers in place of others.

export const words = {
  events: "Events",
  sendNow: "Send an event now",
  send: "Send",
  eventTo: (event: string, instance: number) => `${event} to ${instance}`,
  optional: (field: string) => `${field} (optional)`,
  leaveOut: "leave out",
  missing: "Give it a value.",
  writeNumber: "Write a number.",
  wrongType: "It is not of the declared type.",
  writeJson: 'Write it as JSON, such as {"amount": 5} or ["a"].',
  people: "People",
  waits: "Waits for a person",
  waitsFor: (who: string, others: number) =>
    `for ${who}${others > 0 ? `; ${others} more ${others === 1 ? "waits" : "wait"}` : ""}`,
  answerOf: (call: string) => `The answer of ${call}, as JSON`,
  answer: "Answer",
} as const;
