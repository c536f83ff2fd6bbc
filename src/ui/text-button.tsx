import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

export interface TextButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
}

/** A quiet button for something that is added or done beside the main thing. */
export function TextButton({ label, icon: Icon, className = "", ...rest }: TextButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex h-7 min-w-0 items-center gap-1.5 justify-self-start rounded-md px-2 text-quiet hover:bg-sunken hover:text-ink disabled:pointer-events-none disabled:opacity-40 ${className}`}
    >
      {Icon && <Icon aria-hidden="true" size={14} className="shrink-0" />}
      <span className="truncate">{label}</span>
    </button>
  );
}
