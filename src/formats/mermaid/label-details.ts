import type { Transition } from "#model/schema/transition.ts";
import { type Label, readActions, readGuard } from "../shared/read-label.ts";
import type { MermaidImport } from "./mermaid-import.ts";

export function detailsOf(
  { builder }: MermaidImport,
  { guard, actions }: Label,
): Pick<Transition, "guard" | "actions"> {
  return {
    ...(guard ? { guard: readGuard(builder, guard) } : {}),
    ...(actions.length > 0 ? { actions: readActions(builder, actions) } : {}),
  };
}
