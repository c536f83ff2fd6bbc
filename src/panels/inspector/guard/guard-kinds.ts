// Every kind of guard with its form. A kind without one does not compile.

import { asExpression, asIn, asNamed, asNot, partsOfGroup } from "./conversions.ts";
import { ExpressionGuardForm } from "./expression-guard-form.tsx";
import { GroupGuardForm } from "./group-guard-form.tsx";
import type { GuardKind, GuardKindEntry } from "./guard-form.ts";
import { InGuardForm } from "./in-guard-form.tsx";
import { NamedGuardForm } from "./named-guard-form.tsx";
import { NotGuardForm } from "./not-guard-form.tsx";

export const guardKinds: { readonly [Kind in GuardKind]: GuardKindEntry<Kind> } = {
  expression: { Form: ExpressionGuardForm, from: asExpression },
  and: { Form: GroupGuardForm, from: (guard) => ({ kind: "and", guards: partsOfGroup(guard) }) },
  or: { Form: GroupGuardForm, from: (guard) => ({ kind: "or", guards: partsOfGroup(guard) }) },
  not: { Form: NotGuardForm, from: asNot },
  in: { Form: InGuardForm, from: asIn },
  named: { Form: NamedGuardForm, from: asNamed },
};
