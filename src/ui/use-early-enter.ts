// Enter takes the first of what is found, also when it comes before the list could mark it, or before it is found at all.

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

interface Asked {
  /** The list is the one of what is typed, not of what was typed before. */
  readonly isSettled: boolean;
  readonly first: (() => void) | undefined;
}

export function useEarlyEnter({ isSettled, first }: Asked) {
  const isMarked = useRef(false);
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    if (!isEntered || !isSettled) return;
    setEntered(false);
    first?.();
  }, [isEntered, isSettled, first]);
  return {
    onItemHighlighted(item: unknown) {
      isMarked.current = item !== undefined;
    },
    onKeyDown(event: KeyboardEvent & { preventBaseUIHandler?: () => void }) {
      if (event.key !== "Enter" || event.nativeEvent.isComposing) return setEntered(false);
      if (isSettled && isMarked.current) return;
      event.preventDefault();
      event.preventBaseUIHandler?.();
      setEntered(true);
    },
  };
}
