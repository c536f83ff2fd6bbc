import type { Guard } from "#model/schema/guard.ts";
import { words } from "#words/inspector/common.ts";
import type { GuardFormProps } from "./guard-form.ts";

export function NotGuardForm({ guard, path, machine, onChange, nested }: GuardFormProps<"not">) {
  const { KindSelect, Form } = nested;
  const inner = {
    guard: guard.guard,
    path: [...path, "guard"],
    machine,
    onChange: (next: Guard) => onChange({ kind: "not", guard: next }),
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-lg border border-line p-2">
      <KindSelect {...inner} label={words.kind} />
      <Form {...inner} />
    </div>
  );
}
