import { type ReactNode, Suspense } from "react";
import { PartBoundary } from "./part-boundary.tsx";

/** A part of the page with a download of its own. */
export function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <PartBoundary name={name}>
      <Suspense fallback={null}>{children}</Suspense>
    </PartBoundary>
  );
}
