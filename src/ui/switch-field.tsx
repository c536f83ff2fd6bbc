import { Switch } from "@base-ui/react/switch";
import { useId } from "react";
import { FieldFrame } from "./field-frame.tsx";

export interface SwitchFieldProps {
  readonly label: string;
  readonly isOn: boolean;
  onSwitch(isOn: boolean): void;
  readonly hint?: string | undefined;
}

export function SwitchField({ label, isOn, onSwitch, hint }: SwitchFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <div className="flex h-7 items-center">
        <Switch.Root
          id={id}
          nativeButton
          render={<button type="button" />}
          checked={isOn}
          onCheckedChange={onSwitch}
          aria-label={label}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          className="h-4 w-7 rounded-full bg-line-strong p-0.5 transition-colors data-checked:bg-accent"
        >
          <Switch.Thumb className="block size-3 rounded-full bg-surface transition-transform data-checked:translate-x-3" />
        </Switch.Root>
      </div>
    </FieldFrame>
  );
}
