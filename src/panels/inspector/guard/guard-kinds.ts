// Every kind of guard with its form. A kind without one does not compile.

import { asExpression, asIn, asNamed, asNot, partsOfGroup } from "./conversions.ts";
import { ExpressionGuardForm } from "./expression-guard-form.tsx";
import { GroupGuardForm } from "./group-guard-form.tsx";
import type { GuardKind, GuardKindEntry } from "./guard-form.ts";
import { InGuardForm } from "./in-guard-form.tsx";
import { NamedGuardForm } from "./named-guard-form.tsx";
import { NotGuardForm } from "./not-guard-form.tsx";

export const guardKinds: { readonly [Kind in GuardKind]: GuardKindEntry<Kind> } = {
  expression: { title: "Expression", Form: ExpressionGuardForm, from: asExpression },
  and: { title: "All of", Form: GroupGuardForm, from: (guard) => ({ kind: "and", guards: partsOfGroup(guard) }) },
  or: { title: "Any of", Form: GroupGuardForm, from: (guard) => ({ kind: "or", guards: partsOfGroup(guard) }) },
  not: { title: "Not", Form: NotGuardForm, from: asNot },
  in: { title: "In state", Form: InGuardForm, from: asIn },
  named: { title: "Named guard", Form: NamedGuardForm, from: asNamed },
};
