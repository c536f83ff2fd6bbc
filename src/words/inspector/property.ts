// Every word the form of a property shows or says.

export const words = {
  machine: "Machine",
  claim: "Claim",
  expression: "Condition",
  state: "State",
  states: "States",
  addState: "Add a state",
  from: "From",
  to: "To",
  within: "Within",
  anyTime: "Any time",
  kinds: {
    always: "Always holds",
    never: "Never holds",
    neverIn: "Is never in a state",
    eventuallyIn: "Gets to a state",
    leadsTo: "One state leads to another",
    neverTogether: "States are never active together",
    ends: "Every run ends",
    ledgerClean: "The ledger is clean",
  },
  hints: {
    always: "In every configuration of every run.",
    never: "In no configuration of any run.",
    neverIn: "No run ever enters it.",
    eventuallyIn: "Every run enters one of them.",
    leadsTo: "Whoever is in the first gets to the second.",
    neverTogether: "At no moment is more than one of them active.",
    ends: "No run stays somewhere for ever.",
    ledgerClean: "Every effect is committed once or compensated.",
  },
} as const;
