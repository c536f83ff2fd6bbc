import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { printKeys } from "./print-keys.ts";

interface ToolButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** Its name for everyone: read out, and shown when the pointer rests. */
  readonly label: string;
  readonly icon: LucideIcon | undefined;
  readonly keys?: string | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean;
}

const look =
  "inline-flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-md text-quiet transition-colors hover:bg-sunken hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-40 aria-disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent aria-expanded:bg-sunken [&_svg]:size-4";

/** A button of a bar: a sign, with its name and its keys when the pointer rests on it. */
export function ToolButton({ label, icon: Icon, keys, pressed, className = "", ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      aria-description={keys === undefined ? undefined : printKeys(keys)}
      title={keys === undefined ? label : `${label} (${printKeys(keys)})`}
      {...rest}
      className={`${look} ${className}`}
    >
      {Icon ? <Icon aria-hidden /> : null}
    </button>
  );
}
