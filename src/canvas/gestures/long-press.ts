// A finger that stays where it is asks for the menu. Most browsers say so themselves, and sooner; those of iPhones and iPads
// never do.

import type { AnyPointer } from "./pointer-of.ts";

const holdMs = 700;
const mostMoved = 10;

export interface LongPress {
  begin(at: AnyPointer): void;
  follow(at: AnyPointer): void;
  stop(): void;
  /** It has asked since the finger came down. */
  hasAsked(): boolean;
}

export function longPress(ask: (at: AnyPointer) => void): LongPress {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: AnyPointer | undefined;
  let hasAsked = false;
  const stop = () => clearTimeout(timer);
  return {
    begin({ clientX, clientY, shiftKey, altKey, ctrlKey, metaKey }) {
      stop();
      hasAsked = false;
      const at = { clientX, clientY, shiftKey, altKey, ctrlKey, metaKey };
      from = at;
      timer = setTimeout(() => {
        hasAsked = true;
        ask(at);
      }, holdMs);
    },
    follow({ clientX, clientY }) {
      if (from && Math.hypot(from.clientX - clientX, from.clientY - clientY) > mostMoved) stop();
    },
    stop,
    hasAsked: () => hasAsked,
  };
}
