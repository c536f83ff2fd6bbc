import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useState } from "react";
import type { Viewport } from "#stores/view-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/canvas.ts";
import { zoomBy, zoomTo, zoomToFit } from "./viewport-controls.ts";

interface ZoomBarProps {
  readonly listen: (heard: () => void) => () => void;
  readonly get: () => Viewport;
}

export function ZoomBar({ listen, get }: ZoomBarProps) {
  const [percent, setPercent] = useState(100);
  useEffect(() => {
    const show = () => setPercent(Math.round(get().zoom * 100));
    show();
    return listen(show);
  }, [listen, get]);
  return (
    <div
      data-control
      className="absolute bottom-3 left-3 z-10 low:bottom-1 low:left-1 flex items-center rounded-lg border border-line bg-raised p-0.5"
    >
      <ToolButton label={words.zoomOut} icon={Minus} keys="$mod+Minus" onClick={() => zoomBy(0.8)} />
      <button
        type="button"
        aria-label={words.zoomIs(percent)}
        className="low:hidden h-7 w-12 cursor-pointer rounded-md text-quiet text-xs tabular-nums hover:bg-sunken hover:text-ink"
        onClick={() => zoomTo(1)}
      >
        {words.percent(percent)}
      </button>
      <ToolButton label={words.zoomIn} icon={Plus} keys="$mod+Equal" onClick={() => zoomBy(1.25)} />
      <ToolButton label={words.zoomToFit} icon={Maximize} keys="$mod+Digit1" onClick={zoomToFit} />
    </div>
  );
}
