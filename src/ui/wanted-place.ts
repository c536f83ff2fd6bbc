// Somebody wants to see a place in a form. Whatever is folded around it opens.

import { createContext, useContext, useEffect, useEffectEvent } from "react";

export interface WantedPlace {
  readonly place: string;
  /** Asking twice is two requests. */
  readonly count: number;
}

export const Wanted = createContext<WantedPlace | undefined>(undefined);

/** Calls back for each request for the place itself or one inside it. */
export function useWanted(place: string | undefined, onWanted: () => void): void {
  const wanted = useContext(Wanted);
  const open = useEffectEvent(onWanted);
  useEffect(() => {
    if (place !== undefined && wanted && `${wanted.place}/`.startsWith(`${place}/`)) open();
  }, [place, wanted]);
}
