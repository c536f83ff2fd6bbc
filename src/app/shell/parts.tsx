// The parts of the page that are worth their own download, each asked for when it is first shown.

import { lazy } from "react";
import { whenPictured } from "#canvas/scene-in-slices.ts";

export const CanvasArea = lazy(() => import("#canvas/canvas.tsx").then(({ Canvas }) => ({ default: Canvas })));
export const EmptyDrawingArea = lazy(() =>
  import("./empty-drawing.tsx").then(({ EmptyDrawing }) => ({ default: EmptyDrawing })),
);
export const OutlineArea = lazy(() =>
  import("#panels/outline/outline.tsx").then(({ Outline }) => ({ default: Outline })),
);
export const InspectorArea = lazy(() =>
  import("#panels/inspector/inspector.tsx").then(({ Inspector }) => ({ default: Inspector })),
);
export const CodeArea = lazy(() =>
  import("#panels/code/code-preview.tsx").then(({ CodePreview }) => ({ default: CodePreview })),
);
export const FailuresArea = lazy(() =>
  import("#panels/failures/failures.tsx").then(({ Failures }) => ({ default: Failures })),
);
export const ProblemsArea = lazy(() =>
  import("#panels/problems/problems.tsx").then(({ Problems }) => ({ default: Problems })),
);
export const RunnerArea = lazy(() => import("#panels/runner/runner.tsx").then(({ Runner }) => ({ default: Runner })));
export const ScenariosArea = lazy(() =>
  import("#panels/scenarios/scenarios.tsx").then(({ Scenarios }) => ({ default: Scenarios })),
);
/** Needed by hands, which come after eyes. */
export const ShapeArea = lazy(async () => {
  await whenPictured();
  return { default: (await import("../shapes/shape-bar.tsx")).ShapeBar };
});
export const WayBackArea = lazy(() => import("./breadcrumb.tsx").then(({ Breadcrumb }) => ({ default: Breadcrumb })));
