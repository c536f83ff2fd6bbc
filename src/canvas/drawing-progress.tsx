import { useEffect, useState } from "react";
import { words } from "#words/canvas/progress.ts";
import { useSceneProgress } from "./scene-in-slices.ts";

const quietMs = 500;

/** Shown once the arrows of a big machine take longer than a moment. */
export function DrawingProgress() {
  const { isDrawing, hasAllWays } = useSceneProgress();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isDrawing) return;
    const timer = setTimeout(() => setIsLong(true), quietMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isDrawing]);
  if (!isDrawing || !isLong) return null;
  return (
    <div
      role="status"
      className="-translate-x-1/2 pointer-events-none absolute top-3 left-1/2 z-20 rounded-lg border border-line bg-raised px-4 py-1.5 shadow-raised"
    >
      {hasAllWays ? words.placingWords : words.drawingArrows}
    </div>
  );
}
