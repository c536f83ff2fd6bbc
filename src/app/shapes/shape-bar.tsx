import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { printKeys } from "#ui/print-keys.ts";
import { words } from "#words/shapes.ts";
import { commandCalled } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";
import { dragShape, type ShapeDrag } from "./drag-shape.ts";
import { ShapeSign } from "./shape-sign.tsx";
import { type Shape, shapes } from "./shapes.data.ts";

const dragFrom = 4;

/** What can be put on the canvas: a press makes one, a drag takes it where it is wanted. */
export function ShapeBar() {
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const goTo = (at: number) => {
    setCurrent(at);
    bar.current?.querySelectorAll<HTMLElement>("button")[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = shapes.length - 1;
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next > last ? 0 : next < 0 ? last : next);
  };
  return (
    <div className="pointer-events-none absolute inset-y-14 left-3 z-10 flex w-10 items-center [container-type:size]">
      <div
        ref={bar}
        role="toolbar"
        aria-label={words.bar}
        aria-orientation="vertical"
        className="pointer-events-auto flex flex-col rounded-lg border border-line bg-raised p-0.5 [@container_(max-height:13rem)]:hidden"
        onKeyDown={onKeyDown}
      >
        {shapes.map((shape, at) => (
          <ShapeButton key={shape.kind} shape={shape} isCurrent={at === current} onFocus={() => setCurrent(at)} />
        ))}
      </div>
    </div>
  );
}

interface ShapeButtonProps {
  readonly shape: Shape;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

function ShapeButton({ shape, isCurrent, onFocus }: ShapeButtonProps) {
  const press = useRef<{ x: number; y: number; drag: ShapeDrag | undefined }>(undefined);
  const wasDragged = useRef(false);
  const command = commandCalled(shape.command);
  const name = words.names[shape.kind];
  const keys = command.keys?.[0];
  const printed = keys === undefined ? undefined : printKeys(keys);
  const end = () => {
    press.current = undefined;
  };
  useEffect(() => {
    const giveUp = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape" || !press.current?.drag) return;
      event.preventDefault();
      event.stopPropagation();
      press.current.drag.cancel();
      press.current = undefined;
    };
    window.addEventListener("keydown", giveUp, true);
    return () => window.removeEventListener("keydown", giveUp, true);
  }, []);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    wasDragged.current = false;
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { x: event.clientX, y: event.clientY, drag: undefined };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { current } = press;
    if (!current) return;
    if (!current.drag && Math.hypot(event.clientX - current.x, event.clientY - current.y) >= dragFrom) {
      current.drag = dragShape(shape);
      wasDragged.current = true;
    }
    current.drag?.follow(event);
  };
  return (
    <button
      type="button"
      aria-label={words.put(name)}
      aria-description={printed}
      title={words.pressOrDrag(name, printed)}
      tabIndex={isCurrent ? 0 : -1}
      className="flex size-8 cursor-grab touch-none items-center justify-center rounded-md text-quiet hover:bg-sunken hover:text-ink active:cursor-grabbing"
      onFocus={onFocus}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => {
        press.current?.drag?.drop(event);
        end();
      }}
      onPointerCancel={() => {
        press.current?.drag?.cancel();
        end();
      }}
      onClick={() => {
        if (!wasDragged.current) command.run(currentSituation());
        wasDragged.current = false;
      }}
    >
      <ShapeSign kind={shape.kind} />
    </button>
  );
}
