// What was chosen so far, each to be opened or taken away, and below it the field to choose more. The focus never gets
// lost with what is taken away.

import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { words } from "#words/ui.ts";
import { IconButton } from "./icon-button.tsx";

export interface ChosenItem {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

export interface ChosenListProps {
  readonly label: string;
  readonly items: readonly ChosenItem[];
  onOpen(id: string): void;
  onRemove(id: string): void;
  /** So many have to stay. */
  readonly least?: number | undefined;
  /** The field to choose more. */
  readonly children: ReactNode;
}

export function ChosenList({ label, items, onOpen, onRemove, least = 0, children }: ChosenListProps) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);

  function remove(id: string, position: number): void {
    onRemove(id);
    requestAnimationFrame(() => {
      const buttons = whole.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
      const next = buttons[Math.min(position, buttons.length - 1)];
      (next ?? whole.current?.querySelector("input"))?.focus();
    });
  }

  return (
    <div ref={whole} className="grid grid-cols-[5.75rem_minmax(0,1fr)] items-start gap-x-2">
      <span id={id} className="truncate py-1 text-quiet" title={label}>
        {label}
      </span>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {items.length > 0 && (
          <ul aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-1">
            {items.map((item, position) => (
              <li key={item.id} className="flex h-7 items-center gap-1 rounded-md border border-line pl-2">
                <button
                  type="button"
                  onClick={() => onOpen(item.id)}
                  className="min-w-0 flex-1 truncate rounded-sm text-left underline-offset-2 hover:underline"
                >
                  {item.label}
                  {item.detail !== undefined && <span className="ml-1.5 text-xs text-quiet">{item.detail}</span>}
                </button>
                {items.length > least && (
                  <IconButton
                    label={words.remove(item.label)}
                    icon={X}
                    data-remove=""
                    onClick={() => remove(item.id, position)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  );
}
