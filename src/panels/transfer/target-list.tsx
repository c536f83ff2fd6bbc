import { useId } from "react";
import { words } from "#words/transfer/export.ts";
import { type TargetFormat, targets } from "./target-format.ts";

interface TargetListProps {
  readonly chosen: TargetFormat;
  onChoose(id: TargetFormat): void;
}

export function TargetList({ chosen, onChoose }: TargetListProps) {
  const name = useId();
  return (
    <fieldset className="grid gap-0.5">
      <legend className="sr-only">{words.writeAs}</legend>
      {targets.map((target) => (
        <label
          key={target.id}
          className="flex cursor-pointer items-center rounded-md px-2 py-1 hover:bg-sunken has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={target.id === chosen}
            onChange={() => onChoose(target.id)}
          />
          {target.name}
        </label>
      ))}
    </fieldset>
  );
}
