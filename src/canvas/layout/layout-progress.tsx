import { useEffect, useState } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "#words/canvas/progress.ts";
import { useLayoutJob } from "./job-store.ts";

const quietMs = 400;

/** Shown once a layout takes longer than a moment. */
export function LayoutProgress() {
  const job = useLayoutJob((state) => state.job);
  const [seconds, setSeconds] = useState<number>();
  useEffect(() => {
    setSeconds(undefined);
    if (!job) return;
    const timer = setInterval(() => {
      const passed = Date.now() - job.startedAt;
      if (passed > quietMs) setSeconds(Math.round(passed / 1000));
    }, 200);
    return () => clearInterval(timer);
  }, [job]);
  if (!job || seconds === undefined) return null;
  return (
    <div
      data-control
      role="status"
      className="-translate-x-1/2 absolute top-3 left-1/2 z-20 flex items-center gap-3 rounded-lg border border-line bg-raised py-1.5 pr-1.5 pl-4 shadow-raised"
    >
      {words.layingOut(job.states, seconds)}
      <Button onClick={job.cancel}>{words.stop}</Button>
    </div>
  );
}
