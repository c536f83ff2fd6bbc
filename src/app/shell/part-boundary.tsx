// Where a part of the page can't be fetched or breaks, the others stay: what is drawn is in the store and stored already.

import { Component, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { words } from "#words/shell.ts";

interface PartBoundaryProps {
  /** As it stands in the sentence that says so. */
  readonly name: string;
  /** For what lies over the page: told instead of shown. */
  readonly onFailed?: (message: string) => void;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly reason: string | undefined;
}

export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { reason: undefined };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch() {
    this.props.onFailed?.(words.notShownWithAdvice(this.props.name));
  }

  override render() {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    if (this.props.onFailed) return null;
    return (
      <div role="alert" className="flex h-full flex-col items-start gap-3 overflow-auto p-6">
        <p className="font-medium">{words.notShown(this.props.name)}</p>
        <p className="text-quiet">{words.adviceWithReason(reason)}</p>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
    );
  }
}
