import { Plus } from "lucide-react";
import type { Guard } from "#model/schema/guard.ts";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/inspector/transition.ts";
import { FormList } from "../fields/form-list.tsx";
import { neutralPart } from "./conversions.ts";
import type { GuardFormProps } from "./guard-form.ts";

export function GroupGuardForm(props: GuardFormProps<"and"> | GuardFormProps<"or">) {
  const { guard, path, machine, onChange } = props;
  const { KindSelect, Form } = props.nested;
  const { kind, guards } = guard;
  const set = (next: Guard[]) => onChange({ kind, guards: next });
  const replace = (position: number, part: Guard) => set(guards.map((one, at) => (at === position ? part : one)));
  return (
    <>
      <FormList
        path={[...path, "guards"]}
        label={words.conditions}
        items={guards.map((part, position) => {
          const inner = {
            guard: part,
            path: [...path, "guards", position],
            machine,
            onChange: (next: Guard) => replace(position, next),
          };
          return {
            key: String(position),
            name: words.conditionNumber(position + 1),
            head: <KindSelect {...inner} label={words.conditionNumber(position + 1)} layout="bare" />,
            body: <Form {...inner} />,
          };
        })}
        onMove={(from, to) => {
          const others = guards.filter((_, at) => at !== from);
          const moved = guards[from];
          if (moved) set([...others.slice(0, to), moved, ...others.slice(to)]);
        }}
        {...(guards.length > 1
          ? { onRemove: (position: number) => set(guards.filter((_, at) => at !== position)) }
          : {})}
      />
      <TextButton icon={Plus} label={words.addCondition} onClick={() => set([...guards, neutralPart(kind)])} />
    </>
  );
}
