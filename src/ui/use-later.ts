// What a part of the page shows may follow when there is time: what is done is seen first, and the page answers to what is
// done next while the part is drawn. It never goes back to something older, and keeps one thing while it draws another.

import { startTransition, useEffect, useState } from "react";

export function useLater<Value extends object>(now: Value, isUrgent: boolean): Value {
  const [shown, setShown] = useState(now);
  if (isUrgent && shown !== now) setShown(now);
  useEffect(() => {
    if (shown !== now) startTransition(() => setShown(now));
  }, [shown, now]);
  return isUrgent ? now : shown;
}
