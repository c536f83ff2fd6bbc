// Every word about what scenarios lose when something is deleted.

type Part = "expectations" | "faults" | "events" | "answers";

const parts: Readonly<Record<Part, readonly [one: string, several: string]>> = {
  expectations: ["expectation", "expectations"],
  faults: ["fault", "faults"],
  events: ["event", "events"],
  answers: ["answer", "answers"],
};

export const words = {
  scenario: (name: string) => `“${name}”`,
  count: (part: Part, count: number) => `${count} ${parts[part][count === 1 ? 0 : 1]}`,
  and: " and ",
  scenarios: (names: readonly string[], more: number) =>
    `${names.length === 1 ? "Scenario" : "Scenarios"} ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
  lost: (who: string, what: string, isOne: boolean) =>
    `${who} lost ${what} about what was deleted. Undo brings ${isOne ? "it" : "them"} back.`,
} as const;
