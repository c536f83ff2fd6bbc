import { useEffect, useState } from "react";

const lookAgainMs = 200;

/** Where something on the page is, as long as it is looked for. It may come late, move and go. */
export function usePlace(selector: string | undefined): DOMRect | undefined {
  const [rect, setRect] = useState<DOMRect>();
  useEffect(() => {
    if (selector === undefined) return;
    const look = () => {
      const found = document.querySelector(selector)?.getBoundingClientRect();
      setRect((before) => (isSame(before, found) ? before : found));
    };
    look();
    const timer = setInterval(look, lookAgainMs);
    return () => clearInterval(timer);
  }, [selector]);
  return rect;
}

function isSame(left: DOMRect | undefined, right: DOMRect | undefined): boolean {
  if (!left || !right) return left === right;
  return left.x === right.x && left.y === right.y && left.width === right.width && left.height === right.height;
}
