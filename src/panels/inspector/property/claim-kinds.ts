// Every kind of claim with its form. A kind without one does not compile.

import type { ClaimKind, ClaimKindEntry } from "./claim-form.ts";
import { ExpressionClaimForm } from "./expression-claim-form.tsx";
import { LeadsToForm } from "./leads-to-form.tsx";
import { NeverInForm } from "./never-in-form.tsx";
import { StatesClaimForm } from "./states-claim-form.tsx";

export const claimKinds: { readonly [Kind in ClaimKind]: ClaimKindEntry<Kind> } = {
  always: { Form: ExpressionClaimForm, start: () => ({ kind: "always", expression: "true" }) },
  never: { Form: ExpressionClaimForm, start: () => ({ kind: "never", expression: "false" }) },
  neverIn: { Form: NeverInForm, start: ([state]) => (state === undefined ? undefined : { kind: "neverIn", state }) },
  eventuallyIn: {
    Form: StatesClaimForm,
    start: ([state]) => (state === undefined ? undefined : { kind: "eventuallyIn", states: [state] }),
  },
  leadsTo: {
    Form: LeadsToForm,
    start: ([from, to]) => (from === undefined || to === undefined ? undefined : { kind: "leadsTo", from, to }),
  },
  neverTogether: {
    Form: StatesClaimForm,
    start: (states) => (states.length < 2 ? undefined : { kind: "neverTogether", states: states.slice(0, 2) }),
  },
  ends: { Form: undefined, start: () => ({ kind: "ends" }) },
  ledgerClean: { Form: undefined, start: () => ({ kind: "ledgerClean" }) },
};
