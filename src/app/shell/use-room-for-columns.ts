import { useLayoutEffect } from "react";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";

type Column = "outlineOpen" | "inspectorOpen";

/** Where there is room for one column beside the drawing, as at 200 %, the one that was opened last stays. The other comes
 *  back with the room. */
export function useRoomForColumns(): void {
  useLayoutEffect(() => {
    const narrow = matchMedia("(max-width: 52rem)");
    let closed: Column | undefined;
    const settle = (isInspectorNew: boolean) => {
      const { outlineOpen, inspectorOpen } = useSettingsStore.getState();
      if (narrow.matches && outlineOpen && inspectorOpen) {
        closed = isInspectorNew ? "outlineOpen" : "inspectorOpen";
        changeSettings({ [closed]: false });
      } else if (!narrow.matches && closed) {
        const open = { [closed]: true };
        closed = undefined;
        changeSettings(open);
      }
    };
    const onWidth = () => settle(false);
    settle(false);
    narrow.addEventListener("change", onWidth);
    const stop = useSettingsStore.subscribe((now, before) => settle(now.inspectorOpen && !before.inspectorOpen));
    return () => {
      narrow.removeEventListener("change", onWidth);
      stop();
    };
  }, []);
}
