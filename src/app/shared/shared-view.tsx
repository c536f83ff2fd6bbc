// A project to look at, alone on the page or in a frame of another one. It stores nothing and changes nothing.

import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { readShareFragment } from "#formats/share-link.ts";
import { exportSvg } from "#formats/svg/export.ts";
import type { PictureFonts } from "#formats/svg/with-typeface.ts";
import type { Project } from "#model/schema/project.ts";
import { loadPictureFonts } from "#stores/transfer/load-picture-fonts.ts";
import { SelectField } from "#ui/select-field.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { useDragToScroll } from "./use-drag-to-scroll.ts";
import { usePrefersDark } from "./use-prefers-dark.ts";

export function SharedView({ fragment }: { readonly fragment: string }) {
  const read = useMemo(() => readShareFragment(fragment), [fragment]);
  if (!read.ok)
    return (
      <main className="p-8">
        <h1 className="font-semibold text-base">This link can't be shown</h1>
        <p className="mt-2">{read.error}</p>
        <a className="mt-4 inline-block text-accent underline" href={location.pathname}>
          Open Faultline
        </a>
      </main>
    );
  return <ProjectView project={read.value.project} copyLink={fragment.replace(/^#view=/, "#copy=")} />;
}

const closest = 4;
const farthest = 0.1;

function ProjectView({ project, copyLink }: { readonly project: Project; readonly copyLink: string }) {
  const machines = Object.entries(project.machines).map(([value, { name }]) => ({ value, label: name }));
  const [machine, setMachine] = useState(machines[0]?.value ?? "");
  /** Undefined: as large as it fits. */
  const [zoom, setZoom] = useState<number>();
  const dark = usePrefersDark();
  const frame = useRef<HTMLElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  useDragToScroll(frame);
  const [fonts, setFonts] = useState<PictureFonts>();
  useEffect(() => {
    loadPictureFonts(project).then(setFonts);
  }, [project]);
  const drawn = useMemo(
    () => exportSvg(project, { machine, theme: dark ? "dark" : "light", ...(fonts ? { fonts } : {}) }),
    [project, machine, dark, fonts],
  );
  const change = (factor: number) => {
    const now = zoom ?? fittingZoom(picture.current);
    setZoom(Math.min(closest, Math.max(farthest, now * factor)));
  };
  return (
    <div className="flex h-full flex-col bg-canvas">
      <header className="flex h-11 shrink-0 items-center gap-2 border-line border-b bg-surface px-3">
        <h1 className="min-w-0 truncate font-semibold">{project.name}</h1>
        {machines.length > 1 ? (
          <div className="w-44">
            <SelectField layout="bare" label="Machine" value={machine} choices={machines} onChoose={setMachine} />
          </div>
        ) : null}
        <div className="flex-1" />
        <ToolButton label="Zoom out" icon={ZoomOut} onClick={() => change(1 / 1.25)} />
        <ToolButton label="Zoom in" icon={ZoomIn} onClick={() => change(1.25)} />
        <ToolButton label="Show all of it" icon={Maximize} onClick={() => setZoom(undefined)} />
        <a
          className="ml-1 whitespace-nowrap rounded-md border border-line-strong px-3 py-1 font-medium hover:bg-sunken"
          href={`${location.pathname}${location.search}${copyLink}`}
          target="_blank"
          rel="noopener"
        >
          Open a copy
        </a>
      </header>
      <main
        ref={frame}
        aria-label="Drawing"
        className="min-h-0 flex-1 cursor-grab overflow-auto active:cursor-grabbing"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard.
        tabIndex={0}
      >
        {drawn.ok ? (
          <img
            ref={picture}
            alt={`State machine “${project.machines[machine]?.name ?? project.name}”`}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.value.text)}`}
            draggable={false}
            className={zoom === undefined ? "h-full w-full object-contain" : "max-w-none"}
            style={zoom === undefined ? undefined : { width: `${widthOf(drawn.value.text) * zoom}px` }}
          />
        ) : (
          <p className="p-8 text-fault">{drawn.error.message}</p>
        )}
      </main>
    </div>
  );
}

function fittingZoom(image: HTMLImageElement | null): number {
  if (!image?.naturalWidth) return 1;
  return Math.min(image.clientWidth / image.naturalWidth, image.clientHeight / image.naturalHeight);
}

function widthOf(svg: string): number {
  return Number(/ width="([\d.]+)"/.exec(svg)?.[1] ?? 800);
}
