import { type ReactNode, Suspense } from "react";
import { announce } from "#stores/announcement-store.ts";
import { PartBoundary } from "./part-boundary.tsx";

interface OverlayProps {
  readonly name: string;
  readonly onFailed?: () => void;
  readonly children: ReactNode;
}

/** What lies over the page, with a download of its own. */
export function Overlay({ name, onFailed, children }: OverlayProps) {
  const tell = (message: string) => {
    announce({ kind: "refused", message });
    onFailed?.();
  };
  return (
    <PartBoundary name={name} onFailed={tell}>
      <Suspense fallback={null}>{children}</Suspense>
    </PartBoundary>
  );
}
