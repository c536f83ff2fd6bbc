import type { ReactNode } from "react";
import type { Shape } from "./shapes.data.ts";

/** As it looks on the canvas, small. */
const signs: Readonly<Record<Shape["kind"], ReactNode>> = {
  atomic: <rect x="2" y="6" width="20" height="12" rx="3" />,
  compound: (
    <>
      <rect x="2" y="3" width="20" height="18" rx="3" />
      <path d="M2 8.5h20" />
      <rect x="7" y="12" width="10" height="5" rx="1.5" />
    </>
  ),
  parallel: (
    <>
      <rect x="2" y="3" width="20" height="18" rx="3" />
      <rect x="5" y="7" width="6" height="11" rx="1" strokeDasharray="2 1.5" />
      <rect x="13" y="7" width="6" height="11" rx="1" strokeDasharray="2 1.5" />
    </>
  ),
  final: (
    <>
      <rect x="2" y="6" width="20" height="12" rx="6" />
      <rect x="4.5" y="8.5" width="15" height="7" rx="3.5" />
    </>
  ),
  history: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9 8.5v7M15 8.5v7M9 12h6" />
    </>
  ),
  note: <path d="M4 4h16v11l-5 5H4zM20 15h-5v5" />,
};

export function ShapeSign({ kind }: Pick<Shape, "kind">) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 fill-none stroke-current" strokeWidth="1.6">
      {signs[kind]}
    </svg>
  );
}
