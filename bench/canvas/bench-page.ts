// What every drawing that is compared offers to the script that drives it, so that all of them get the same hands.

export interface BenchPage {
  /** All in view, or a state at 100 % in the middle. */
  show(what: "everything" | { readonly near: string }): void;
  /** Where to take hold of a state, on the page. */
  gripOf(id: string): { readonly x: number; readonly y: number };
  selectAll(): void;
  /** Ten states lit, or not. */
  highlight(ids: readonly string[], isOn: boolean): void;
  /** Opens the field in which a state's name is written. */
  rename(id: string): void;
}

export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly parent: string | undefined;
  /** Relative to the parent. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isContainer: boolean;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    firstPaintMs?: number;
  }
}

/** Two frames after the work, it is on the screen. */
export function readyAfterPaint(startedAt: number, page: BenchPage): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.firstPaintMs = performance.now() - startedAt;
      window.benchPage = page;
    }),
  );
}
