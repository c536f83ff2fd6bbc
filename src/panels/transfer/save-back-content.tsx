// What would change in the source file that the project was read from, line by line, before it is written.

import { useEffect, useState } from "react";
import type { Result } from "#base/result.ts";
import type { ExportRefusal } from "#formats/format.ts";
import type { InPlace } from "#formats/xstate-in-place/save-in-place.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/transfer/save-back.ts";
import { changedLines, type ShownLine } from "./changed-lines.ts";
import { LossList } from "./loss-list.tsx";

interface SaveBackContentProps {
  /** As its machines were read. */
  readonly source: string;
  /** As the file is now, with what has been saved back before. */
  readonly onDisk: string;
  readonly isChangedByOthers: boolean;
  onSave(text: string): void;
  onCopy(text: string): void;
}

export function SaveBackContent({ source, onDisk, isChangedByOthers, onSave, onCopy }: SaveBackContentProps) {
  const project = useProjectStore((state) => state.project);
  const [saved, setSaved] = useState<Result<InPlace, ExportRefusal>>();
  useEffect(() => {
    let isCurrent = true;
    import("#formats/xstate-in-place/save-in-place.ts").then(
      ({ saveInPlace }) => isCurrent && setSaved(saveInPlace(source, project)),
    );
    return () => {
      isCurrent = false;
    };
  }, [source, project]);
  const runs = saved?.ok ? changedLines(onDisk, saved.value.text) : [];
  const losses = saved?.ok ? saved.value.losses : [];
  return (
    <>
      <section
        aria-label={words.changes}
        className="min-h-40 flex-1 overflow-y-auto p-4"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard.
        tabIndex={0}
      >
        {isChangedByOthers ? (
          <p role="alert" className="mb-3 rounded-md bg-warning-soft px-3 py-2">
            {words.changedByOthers}
          </p>
        ) : null}
        {saved && !saved.ok ? <p className="text-fault">{saved.error.message}</p> : null}
        {saved?.ok ? <p className="mb-2 text-quiet">{summary(runs)}</p> : null}
        {runs.map((run) => (
          <Run key={`${run[0]?.kind} ${run[0]?.line}`} lines={run} />
        ))}
        <LossList title={words.lost} tone="lost" losses={losses.filter(({ kind }) => kind === "lost")} />
        <LossList title={words.changed} tone="changed" losses={losses.filter(({ kind }) => kind === "changed")} />
        <LossList title={words.stays} tone="stays" losses={losses.filter(({ kind }) => kind === "stays")} />
      </section>
      <footer className="flex items-center justify-end gap-2 border-line border-t px-4 py-3">
        <span className="mr-auto text-quiet text-xs">{words.elseSame}</span>
        <Button disabled={!saved?.ok} onClick={() => saved?.ok && onCopy(saved.value.text)}>
          {words.copy}
        </Button>
        <Button
          tone="main"
          disabled={!saved?.ok || runs.length === 0}
          onClick={() => saved?.ok && onSave(saved.value.text)}
        >
          {words.save}
        </Button>
      </footer>
    </>
  );
}

function summary(runs: readonly (readonly ShownLine[])[]): string {
  const count = (kind: ShownLine["kind"]) => runs.flat().filter((line) => line.kind === kind).length;
  if (runs.length === 0) return words.nothingChanged;
  return words.become(count("gone"), count("come"));
}

const looks: Readonly<Record<ShownLine["kind"], string>> = {
  same: "",
  gone: "bg-fault-soft",
  come: "bg-active-soft",
};
const signs: Readonly<Record<ShownLine["kind"], string>> = { same: " ", gone: "−", come: "+" };

function Run({ lines }: { readonly lines: readonly ShownLine[] }) {
  return (
    <pre className="mb-3 overflow-x-auto rounded-md border border-line py-1 font-mono text-xs leading-[18px]">
      {lines.map(({ kind, text, line }) => (
        <div key={`${kind} ${line}`} data-change={kind} className={`px-2 ${looks[kind]}`}>
          <span className="inline-block w-8 select-none pr-2 text-right text-quiet">{line}</span>
          <span className="select-none">{signs[kind]} </span>
          {text}
        </div>
      ))}
    </pre>
  );
}
