// The form of a condition, whichever kind it is.

import type { ComponentType } from "react";
import type { GuardFormProps, GuardKind, NestedGuards } from "./guard-form.ts";
import { GuardKindSelect } from "./guard-kind-select.tsx";
import { guardKinds } from "./guard-kinds.ts";

export function AnyGuardForm(props: Omit<GuardFormProps<GuardKind>, "nested">) {
  // The compiler can't see that the form and the guard belong together.
  const Form = guardKinds[props.guard.kind].Form as ComponentType<GuardFormProps<GuardKind>>;
  return <Form key={props.guard.kind} {...props} nested={nested} />;
}

const nested: NestedGuards = { KindSelect: GuardKindSelect, Form: AnyGuardForm };
