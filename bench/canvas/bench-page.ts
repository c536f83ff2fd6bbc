// What every drawing that is compared offers to the script that drives it, so that all of them get the same hands and are
// asked in the same words whether what the hands did has happened.

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface BenchPage {
  /** Everything in view, or a point of the drawing in the middle at 100 %. */
  show(what: "everything" | Place): void;
  view(): Place & { readonly zoom: number };
  /** The corner of a state as it is drawn at this moment, dragged or not, in the drawing's own units. */
  placeOf(id: string): Place;
  selectAll(isOn: boolean): void;
  selectedCount(): number;
  /** Some states lit, or not. */
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

export interface FirstPaint {
  /** With everything that can be seen. */
  readonly fromFileMs: number;
  readonly fromOpeningMs: number;
  readonly statesFromFileMs: number;
}

declare global {
  interface Window {
    benchPage?: BenchPage;
    firstPaint?: FirstPaint;
    /** When all states were on the screen, before their arrows were; of a drawing that has them apart. */
    statesAt?: number;
  }
}

/** To be called when all that is to be seen is on the page: two frames later it is on the screen. */
export function readyAfterPaint(startedAt: number, page: BenchPage): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const now = performance.now();
      const states = window.statesAt ?? now;
      window.firstPaint = { fromFileMs: now - startedAt, fromOpeningMs: now, statesFromFileMs: states - startedAt };
      window.benchPage = page;
    }),
  );
}
