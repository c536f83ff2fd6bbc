// What expressions may read in the part of the inspector they stand in. A form says it once for all fields inside it.

import { createContext, useContext } from "react";
import type { ScopeFor } from "../code/expression-language.ts";

const nothingToRead: ScopeFor = () => ({});

export const Reading = createContext<ScopeFor>(nothingToRead);

export function useReading(): ScopeFor {
  return useContext(Reading);
}
