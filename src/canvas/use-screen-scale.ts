import { useStore } from "@xyflow/react";

/** How much larger something that lies in the drawing must be for it to stay legible from far away. */
export function useScreenScale(): number {
  return useStore(({ transform: [, , zoom] }) => Math.max(1, 1 / zoom));
}
