import { Separator } from "react-resizable-panels";

/** Between two panels: drags, or moves with the arrow keys, how much room each has. */
export function PanelHandle({ label, across = false }: { readonly label: string; readonly across?: boolean }) {
  return (
    <Separator
      aria-label={label}
      className={`${across ? "h-px" : "w-px"} bg-line outline-none transition-colors data-[separator=active]:bg-accent data-[separator=focus]:bg-accent data-[separator=hover]:bg-accent`}
    />
  );
}
