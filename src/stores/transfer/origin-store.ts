// Which file the open project comes from, so that it can go back there. Remembered with the project in this browser.

import { create } from "zustand";
import type { StoredOrigin } from "../persistence/database.ts";
import { storage } from "../persistence/storage.ts";
import { useProjectStore } from "../project-store.ts";

interface OriginState {
  readonly origin: StoredOrigin | undefined;
}

export const useOriginStore = create<OriginState>(() => ({ origin: undefined }));

export function originOfProject(): StoredOrigin | undefined {
  const { origin } = useOriginStore.getState();
  return origin?.id === useProjectStore.getState().id ? origin : undefined;
}

/** Of the project that is open now. Where nothing can be stored it lasts as long as the page. */
export function rememberOrigin(origin: Omit<StoredOrigin, "id">): void {
  const remembered = { ...origin, id: useProjectStore.getState().id };
  useOriginStore.setState({ origin: remembered });
  storage()
    ?.put("origins", remembered)
    .catch(() => undefined);
}

export function followOrigins(): () => void {
  const recall = async () => {
    const { id } = useProjectStore.getState();
    const found = await storage()
      ?.get("origins", id)
      .catch(() => undefined);
    const { origin } = useOriginStore.getState();
    if (useProjectStore.getState().id === id && origin?.id !== id) useOriginStore.setState({ origin: found });
  };
  recall();
  return useProjectStore.subscribe((now, before) => {
    if (now.id !== before.id) recall();
  });
}
