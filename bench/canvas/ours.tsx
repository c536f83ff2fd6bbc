// Faultline's own canvas, alone on a page.

import { createRoot } from "react-dom/client";
import { Canvas } from "#canvas/canvas.tsx";
import { paintedScene, settledScene } from "#canvas/current-scene.ts";
import { fitting, viewportOwner } from "#canvas/viewport.ts";
import { zoomToFit } from "#canvas/viewport-controls.ts";
import { loadProject } from "#model/load.ts";
import { setHighlight } from "#stores/highlight-store.ts";
import { openProject } from "#stores/project-store.ts";
import { openMachine, select, startRenaming } from "#stores/view-store.ts";
import { readyAfterPaint } from "./bench-page.ts";
import "../../src/app/style.css";

const text = await (await fetch("/document.json")).text();
const startedAt = performance.now();
const loaded = loadProject(text);
if (!loaded.ok) throw new Error(loaded.error.message);
openProject("bench", loaded.value);
openMachine("generated");
createRoot(document.getElementById("app") as HTMLElement).render(<Canvas />);

readyAfterPaint(startedAt, {
  show(what) {
    const owner = viewportOwner();
    if (!owner) return;
    const rect = what === "everything" ? undefined : settledScene().states.get(what.near)?.rect;
    if (!rect) zoomToFit();
    else owner.set(fitting(rect, owner.element.clientWidth, owner.element.clientHeight, 1), false);
  },
  gripOf(id) {
    const rect = paintedScene().states.get(id)?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
    const { x, y, zoom } = viewportOwner()?.get() ?? { x: 0, y: 0, zoom: 1 };
    return { x: (rect.x + rect.width / 3) * zoom + x, y: (rect.y + 14) * zoom + y };
  },
  selectAll: () => select([...settledScene().states.keys()].map((id) => ({ table: "states", id }))),
  highlight: (ids, isOn) =>
    setHighlight({ states: new Map(isOn ? ids.map((id) => [id, "active"]) : []), transitions: new Map() }),
  rename: (id) => startRenaming({ table: "states", id }, "canvas"),
});
