// Faultline's own canvas, alone on a page. Like the others it begins with everything in view.

import "@fontsource-variable/inter";
import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { Canvas } from "#canvas/canvas.tsx";
import { paintedScene, settledScene } from "#canvas/current-scene.ts";
import { useSceneProgress } from "#canvas/scene-in-slices.ts";
import { fitting, viewportOwner } from "#canvas/viewport.ts";
import { loadingProject } from "#model/load.ts";
import { setHighlight } from "#stores/highlight-store.ts";
import { inSlices } from "#stores/in-slices.ts";
import { openProject } from "#stores/project-store.ts";
import { openMachine, rememberViewport, select, startRenaming, useViewStore } from "#stores/view-store.ts";
import { expectDrawingOf } from "#stores/ways/ways-elsewhere.ts";
import { type BenchPage, readyAfterPaint } from "./bench-page.ts";
import "./ours.css";

const text = await (await fetch("/document.json")).text();
const startedAt = performance.now();
const app = document.getElementById("app") as HTMLElement;
expectDrawingOf(text);
const loaded = await inSlices(loadingProject(text));
if (!loaded.ok) throw new Error(loaded.error.message);
openProject("bench", loaded.value);
openMachine("generated");
rememberViewport("generated ", everything());
createRoot(app).render(<Drawing />);

function everything() {
  return fitting(settledScene().bounds, app.clientWidth, app.clientHeight, 1);
}

/** From so far away words are not painted: with all ways there is all that can be seen. */
function Drawing() {
  const progress = useSceneProgress();
  const isReady = useRef(false);
  useEffect(() => {
    if (isReady.current) return;
    if (progress.hasAllWays && isWhole()) {
      isReady.current = true;
      readyAfterPaint(startedAt, page);
    } else
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          window.statesAt ??= performance.now();
        }),
      );
  }, [progress]);
  return <Canvas />;
}

function isWhole(): boolean {
  const { edges } = settledScene();
  return loaded.ok && Object.keys(loaded.value.transitions).every((id) => edges.has(id));
}

const page: BenchPage = {
  show(what) {
    const at = { x: app.clientWidth / 2, y: app.clientHeight / 2, zoom: 1 };
    viewportOwner()?.set(what === "everything" ? everything() : { ...at, x: at.x - what.x, y: at.y - what.y }, false);
  },
  view: () => viewportOwner()?.get() ?? { x: 0, y: 0, zoom: 1 },
  placeOf: (id) => paintedScene().states.get(id)?.rect ?? { x: 0, y: 0 },
  selectAll: (isOn) => select(isOn ? [...settledScene().states.keys()].map((id) => ({ table: "states", id })) : []),
  selectedCount: () => useViewStore.getState().selection.length,
  highlight: (ids, isOn) =>
    setHighlight({ states: new Map(isOn ? ids.map((id) => [id, "active"]) : []), transitions: new Map() }),
  rename: (id) => startRenaming({ table: "states", id }, "canvas"),
};
