// Where a part of the page can't be fetched or breaks, the others stay: what is drawn is in the store and stored already.

import { Component, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";

interface PartBoundaryProps {
  /** As it stands in the sentence that says so. */
  readonly name: string;
  /** For what lies over the page: told instead of shown. */
  readonly onFailed?: (message: string) => void;
  readonly children: ReactNode;
}

export const advice = "Check the connection and reload the page. What you drew stays as it is.";

interface PartBoundaryState {
  readonly reason: string | undefined;
}

export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { reason: undefined };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch() {
    this.props.onFailed?.(`The ${this.props.name} could not be shown. ${advice}`);
  }

  override render() {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    if (this.props.onFailed) return null;
    return (
      <div role="alert" className="flex h-full flex-col items-start gap-3 overflow-auto p-6">
        <p className="font-medium">The {this.props.name} could not be shown.</p>
        <p className="text-quiet">
          {advice} The reason was: {reason}
        </p>
        <Button onClick={() => location.reload()}>Reload the page</Button>
      </div>
    );
  }
}
