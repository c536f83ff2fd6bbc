// What looks after files while the page is open, and can wait until it is there.

import { guardLeaving } from "./guard-leaving.ts";
import { watchDisk } from "./watch-disk.ts";

export function watchFiles(): () => void {
  const stops = [watchDisk(), guardLeaving()];
  return () => {
    for (const stop of stops) stop();
  };
}
