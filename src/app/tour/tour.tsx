import { useSelector } from "@xstate/react";
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from "react";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/tour.ts";
import { tour } from "./tour-machine.ts";
import { tourSteps } from "./tour-steps.ts";
import { usePlace } from "./use-place.ts";

/** The sentence beside the place it is about. The page behind it can be used all the while. */
export function Tour() {
  const card = useSelector(tour, ({ context, value }) => (value === "showing" ? context.card : undefined));
  const at = useSelector(tour, ({ context }) => context.step);
  return card ? <Step card={card} at={at} /> : null;
}

const width = 360;
const gap = 12;

function Step({ card, at }: { readonly card: PatternCard; readonly at: number }) {
  const step = tourSteps[at];
  const rect = usePlace(step?.place);
  const next = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step takes the keyboard anew.
  useEffect(() => next.current?.focus(), [at]);
  useEffect(() => useProjectStore.subscribe((now, before) => now.id !== before.id && tour.send({ type: "leave" })), []);
  if (!step) return null;
  const isLast = at === tourSteps.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") leave();
    else if (event.key === "ArrowRight") tour.send({ type: "next" });
    else if (event.key === "ArrowLeft") tour.send({ type: "back" });
    else return;
    event.preventDefault();
  };
  return (
    <>
      {rect ? (
        <div
          aria-hidden
          className="pointer-events-none fixed z-40 rounded-lg ring-2 ring-accent"
          style={around(rect)}
        />
      ) : null}
      <div
        role="dialog"
        aria-label={words.label(card.title)}
        aria-describedby="tour-sentence"
        onKeyDown={onKeyDown}
        className="fixed z-50 rounded-xl border border-line-strong bg-raised p-4 shadow-raised"
        style={beside(rect)}
      >
        <p className="text-quiet text-xs">{words.step(step.title, at + 1, tourSteps.length)}</p>
        <p id="tour-sentence" aria-live="polite" className="mt-1 mb-3 text-sm">
          {step.say(card)}
        </p>
        <div className="flex gap-2">
          <Button tone="quiet" onClick={leave}>
            {isLast ? words.close : words.skip}
          </Button>
          <span className="flex-1" />
          {at > 0 ? (
            <Button onClick={() => tour.send({ type: isLast ? "again" : "back" })}>
              {isLast ? words.again : words.back}
            </Button>
          ) : null}
          <Button tone="main" ref={next} onClick={() => tour.send({ type: "next" })}>
            {isLast ? words.done : words.next}
          </Button>
        </div>
      </div>
    </>
  );
}

function leave(): void {
  tour.send({ type: "leave" });
  document.querySelector<HTMLElement>('[role="application"]')?.focus();
}

function around({ left, top, width: wide, height }: DOMRect): CSSProperties {
  return { left, top, width: wide, height };
}

/** Above the place if there is room, else in its lower corner, for drawings begin at the top. */
function beside(rect: DOMRect | undefined): CSSProperties {
  if (!rect) return { width, left: `calc(50% - ${width / 2}px)`, bottom: 48 };
  const left = Math.max(gap, Math.min(rect.left, window.innerWidth - width - gap));
  if (rect.top > 240) return { width, left, bottom: window.innerHeight - rect.top + gap };
  return { width, left: Math.max(gap, rect.right - width - gap), bottom: window.innerHeight - rect.bottom + gap };
}
