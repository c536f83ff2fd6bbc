import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

export interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** Read out, and shown when the pointer rests. */
  readonly label: string;
  readonly icon: LucideIcon;
}

/** A button that is only a sign; it still has a name. */
export function IconButton({ label, icon: Icon, className = "", ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`grid size-6 shrink-0 place-items-center rounded-md text-quiet hover:bg-sunken hover:text-ink disabled:pointer-events-none disabled:opacity-40 ${className}`}
    >
      <Icon aria-hidden="true" size={14} />
    </button>
  );
}
