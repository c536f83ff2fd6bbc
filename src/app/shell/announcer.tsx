import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { useAnnouncementStore } from "#stores/announcement-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/shell.ts";

const shownMs = 8000;
/** Whoever is asked something needs longer. */
const askedMs = 30_000;

const dots = { done: "", shown: "before:bg-active", refused: "before:bg-fault", warning: "before:bg-warning" } as const;

/** Reads out what happened, and shows what was refused or lost until it is read. */
export function Announcer() {
  const { last, lastShown, shownCount } = useAnnouncementStore();
  const [dismissed, setDismissed] = useState(0);
  const isShown = lastShown !== undefined && dismissed !== shownCount;
  const isAsking = lastShown?.offer !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setDismissed(shownCount), isAsking ? askedMs : shownMs);
    return () => clearTimeout(timer);
  }, [isShown, isAsking, shownCount]);
  const accept = () => {
    setDismissed(shownCount);
    lastShown?.offer?.run();
  };
  return (
    <>
      <div role="status" data-says="change" aria-live="polite" className="sr-only">
        {last?.kind === "done" ? last.message : null}
      </div>
      {isShown ? (
        <div
          role={lastShown.kind === "shown" ? "status" : "alert"}
          // Named, so that a dialog leaves it to screen readers.
          aria-live={lastShown.kind === "shown" ? "polite" : "assertive"}
          className="-translate-x-1/2 fixed bottom-10 left-1/2 z-[60] flex w-max max-w-[min(36rem,calc(100vw-2rem))] items-start gap-2 rounded-lg border border-line bg-raised py-2 pr-1 pl-4 shadow-raised"
        >
          <p
            className={`py-1.5 before:mr-2 before:inline-block before:size-2 before:rounded-full ${dots[lastShown.kind]}`}
          >
            {lastShown.message}
          </p>
          {lastShown.offer ? (
            <button
              type="button"
              onClick={accept}
              className="h-8 shrink-0 cursor-pointer rounded-md px-2 font-medium text-accent hover:bg-sunken"
            >
              {lastShown.offer.label}
            </button>
          ) : null}
          <ToolButton label={words.dismiss} icon={X} onClick={() => setDismissed(shownCount)} />
        </div>
      ) : null}
    </>
  );
}
