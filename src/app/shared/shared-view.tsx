// A project to look at, alone on the page or in a frame of another one. It stores nothing and changes nothing.

import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { readShareFragment, type Shared } from "#formats/share-link.ts";
import { exportSvg } from "#formats/svg/export.ts";
import type { PictureFonts } from "#formats/svg/with-typeface.ts";
import { loadPictureFonts } from "#stores/transfer/load-picture-fonts.ts";
import { Mark } from "#ui/mark.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/shared.ts";
import { runAt } from "./run-at.ts";
import { useDragToScroll } from "./use-drag-to-scroll.ts";
import { usePrefersDark } from "./use-prefers-dark.ts";
import { useZoom } from "./use-zoom.ts";

const linkLook =
  "whitespace-nowrap rounded-md border border-line-strong bg-surface px-3 py-1 font-medium hover:bg-sunken";

export function SharedView({ fragment }: { readonly fragment: string }) {
  const read = useMemo(() => readShareFragment(fragment), [fragment]);
  if (!read.ok)
    return (
      <main className="grid h-full place-items-center p-4">
        <div className="max-w-md rounded-xl border border-line bg-raised p-6 shadow-raised">
          <Mark />
          <h1 className="mt-4 font-semibold text-base">{words.unreadable}</h1>
          <p className="mt-1 text-quiet">{read.error}</p>
          <a className={`mt-5 inline-block ${linkLook}`} href={location.pathname} target="_blank" rel="noopener">
            {words.openFaultline}
          </a>
        </div>
      </main>
    );
  return <ProjectView shared={read.value} copyLink={fragment.replace(/^#view=/, "#copy=")} />;
}

function ProjectView({ shared, copyLink }: { readonly shared: Shared; readonly copyLink: string }) {
  const { project, scenario, cursor } = shared;
  const run = useMemo(
    () => (scenario === undefined ? undefined : runAt(project, scenario, cursor)),
    [project, scenario, cursor],
  );
  const machines = Object.entries(project.machines).map(([value, { name }]) => ({ value, label: name }));
  const [machine, setMachine] = useState(run?.machine ?? machines[0]?.value ?? "");
  const dark = usePrefersDark();
  const [fonts, setFonts] = useState<PictureFonts>();
  useEffect(() => {
    loadPictureFonts(project).then(setFonts);
  }, [project]);
  const drawn = useMemo(() => {
    const more = { ...(fonts ? { fonts } : {}), ...(run ? { active: run.active } : {}) };
    return exportSvg(project, { machine, theme: dark ? "dark" : "light", ...more });
  }, [project, machine, dark, fonts, run]);
  const size = sizeOf(drawn.ok ? drawn.value.text : "");
  const frame = useRef<HTMLElement>(null);
  const { zoom, change, showAll } = useZoom(frame, size);
  useDragToScroll(frame);
  return (
    <div className="flex h-full flex-col bg-canvas">
      <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 border-line border-b bg-surface px-3 py-1">
        <Mark />
        <h1 className="min-w-0 truncate font-semibold" title={project.name}>
          {project.name}
        </h1>
        {machines.length > 1 ? (
          <div className="w-44">
            <SelectField layout="bare" label={words.machine} value={machine} choices={machines} onChoose={setMachine} />
          </div>
        ) : null}
        {run ? <p className="min-w-0 truncate text-quiet">{run.words}</p> : null}
        <div className="flex-1" />
        <ToolButton label={words.zoomOut} icon={ZoomOut} onClick={() => change(1 / 1.25)} />
        <ToolButton label={words.zoomIn} icon={ZoomIn} onClick={() => change(1.25)} />
        <ToolButton label={words.showAll} icon={Maximize} onClick={showAll} />
        <a
          className={`ml-1 ${linkLook}`}
          href={`${location.pathname}${location.search}${copyLink}`}
          target="_blank"
          rel="noopener"
        >
          {words.openCopy}
        </a>
      </header>
      <main
        ref={frame}
        aria-label={words.drawing}
        className="grid min-h-0 flex-1 cursor-grab touch-pan-x touch-pan-y overflow-auto active:cursor-grabbing"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard.
        tabIndex={0}
      >
        {drawn.ok ? (
          <img
            alt={words.picture(project.machines[machine]?.name ?? project.name)}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.value.text)}`}
            draggable={false}
            className="m-auto max-w-none"
            style={{ width: size.width * zoom, height: size.height * zoom }}
          />
        ) : (
          <p className="p-8 text-fault">{drawn.error.message}</p>
        )}
      </main>
    </div>
  );
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width ?? 800), height: Number(height ?? 600) };
}
