// The same graph as a process: containers are subprocesses, states are tasks, transitions are sequence flows.

import Modeler from "bpmn-js/lib/Modeler";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/diagram-js.css";
import "./peers.css";
import { readyAfterPaint } from "./bench-page.ts";

interface Shape {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly parent?: Shape;
}

interface Services {
  canvas: {
    zoom(to: "fit-viewport"): void;
    viewbox(box?: { x: number; y: number; width: number; height: number }): { x: number; y: number; scale: number };
    addMarker(id: string, marker: string): void;
    removeMarker(id: string, marker: string): void;
  };
  elementRegistry: { get(id: string): Shape; filter(wanted: (one: Shape) => boolean): Shape[] };
  selection: { get(): unknown[]; select(what: readonly Shape[]): void };
  dragging: {
    context(): { data?: { context?: { shape?: Shape } }; payload?: { dx?: number; dy?: number } } | undefined;
  };
  directEditing: { activate(shape: Shape): void };
}

const text = await (await fetch("/graph.bpmn")).text();
const startedAt = performance.now();
const app = document.getElementById("app") as HTMLElement;
const modeler = new Modeler({ container: app });
await modeler.importXML(text);

function service<Name extends keyof Services>(name: Name): Services[Name] {
  return modeler.get<Services[Name]>(name);
}

const [canvas, registry] = [service("canvas"), service("elementRegistry")];
canvas.zoom("fit-viewport");
const shapes = registry.filter(({ id }) => id.startsWith("s_") && !id.endsWith("_label"));

function shapeOf(id: string): Shape {
  return registry.get(`s_${id}`);
}

/** While it is dragged a copy of the shape moves, and the shape itself when it is let go. */
function draggedBy(shape: Shape): { x: number; y: number } {
  const { data, payload } = service("dragging").context() ?? {};
  const group = document.querySelector(".djs-drag-group");
  for (let one: Shape | undefined = shape; one && group; one = one.parent)
    if (one === data?.context?.shape) return { x: payload?.dx ?? 0, y: payload?.dy ?? 0 };
  return { x: 0, y: 0 };
}

readyAfterPaint(startedAt, {
  show(what) {
    const [width, height] = [app.clientWidth, app.clientHeight];
    if (what === "everything") canvas.zoom("fit-viewport");
    else canvas.viewbox({ x: what.x - width / 2, y: what.y - height / 2, width, height });
  },
  view() {
    const { x, y, scale } = canvas.viewbox();
    return { x: -x * scale, y: -y * scale, zoom: scale };
  },
  placeOf(id) {
    const shape = shapeOf(id);
    const by = draggedBy(shape);
    return { x: shape.x + by.x, y: shape.y + by.y };
  },
  selectAll: (isOn) => service("selection").select(isOn ? shapes : []),
  selectedCount: () => service("selection").get().length,
  highlight(ids, isOn) {
    for (const id of ids) {
      if (isOn) canvas.addMarker(`s_${id}`, "lit");
      else canvas.removeMarker(`s_${id}`, "lit");
    }
  },
  rename: (id) => service("directEditing").activate(shapeOf(id)),
});
