// The top of the inspector: what is shown, where it lies, and its name.

import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "#words/inspector/common.ts";

export interface Crumb {
  readonly id: string;
  readonly label: string;
  onGo(): void;
}

export interface RecordHeadProps {
  readonly kind: string;
  readonly title: string;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Buttons for the whole record. */
  readonly actions?: ReactNode;
}

export function RecordHead({ kind, title, crumbs = [], actions }: RecordHeadProps) {
  return (
    <header className="px-3 pt-3 pb-2">
      {crumbs.length > 0 && (
        <nav aria-label={words.whereItLies} className="mb-1 flex flex-wrap items-center gap-x-0.5 text-xs text-quiet">
          {crumbs.map(({ id, label, onGo }, position) => (
            <span key={id} className="inline-flex min-w-0 items-center gap-0.5">
              {position > 0 && <ChevronRight aria-hidden="true" size={12} className="shrink-0" />}
              <button
                type="button"
                onClick={onGo}
                className="truncate rounded-sm underline-offset-2 hover:text-ink hover:underline"
              >
                {label}
              </button>
            </span>
          ))}
        </nav>
      )}
      <div className="flex items-start gap-1">
        <h2 className="min-w-0 flex-1">
          <span className="block text-xs text-quiet">{kind}</span>
          <span className="block truncate text-[15px] leading-6 font-semibold" title={title}>
            {title}
          </span>
        </h2>
        {actions}
      </div>
    </header>
  );
}
