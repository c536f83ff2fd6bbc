// A part of a panel under a heading that opens and closes it. What stands at the end of the heading works while closed.

import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { useWanted } from "./wanted-place.ts";

export interface SectionProps {
  readonly title: string;
  /** How many things are inside. */
  readonly count?: number | undefined;
  readonly actions?: ReactNode;
  readonly startsClosed?: boolean | undefined;
  /** Nothing to open: the heading alone, with its actions. */
  readonly isEmpty?: boolean | undefined;
  /** Where it stands, so that it can open when something in it is asked for. */
  readonly place?: string | undefined;
  readonly children?: ReactNode;
}

export function Section({
  title,
  count,
  actions,
  startsClosed = false,
  isEmpty = false,
  place,
  children,
}: SectionProps) {
  const [isOpen, setOpen] = useState(!startsClosed);
  const id = useId();
  useWanted(place, () => setOpen(true));
  const isShown = isOpen && !isEmpty;
  return (
    <section aria-labelledby={id} className="border-t border-line px-3 py-1.5">
      <div className="flex h-7 items-center gap-1">
        <h3 id={id} className="min-w-0 flex-1 font-medium">
          {isEmpty ? (
            <span className="text-quiet">{title}</span>
          ) : (
            <button
              type="button"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              className="-ml-1 flex h-6 max-w-full items-center gap-1 rounded-md pr-1.5 hover:bg-sunken"
            >
              <ChevronRight
                aria-hidden="true"
                size={14}
                className={`shrink-0 text-quiet transition-transform ${isOpen ? "rotate-90" : ""}`}
              />
              <span className="truncate">{title}</span>
              {count !== undefined && count > 0 && <span className="font-normal text-quiet">{count}</span>}
            </button>
          )}
        </h3>
        <div data-section-actions="" className="contents">
          {actions}
        </div>
      </div>
      {isShown && <div className="grid grid-cols-[minmax(0,1fr)] gap-2 pt-1 pb-2">{children}</div>}
    </section>
  );
}
