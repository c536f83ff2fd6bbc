// Everything a project can be written as, with what it would look like and what would not come along, before it leaves.

import { useMemo, useState } from "react";
import type { Loss } from "#formats/format.ts";
import type { Id } from "#model/schema/common.ts";
import { type Highlight, useHighlightStore } from "#stores/highlight-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { words } from "#words/transfer/export.ts";
import { ExportPreview } from "./export-preview.tsx";
import { LossList } from "./loss-list.tsx";
import { type Target, type TargetFormat, targetOf } from "./target-format.ts";
import { TargetList } from "./target-list.tsx";
import { useWritten } from "./use-written.ts";

export interface Delivery {
  readonly target: Target;
  readonly text: string;
  /** What the file is called after. */
  readonly name: string;
}

interface ExportDialogContentProps {
  onSave(delivery: Delivery): void;
  onCopy(delivery: Delivery): void;
}

const nothingLit: { active: readonly Id[]; covered: readonly Id[] } = { active: [], covered: [] };

function litBy({ states, transitions }: Highlight): typeof nothingLit {
  const covered = [...states, ...transitions].filter(([, glow]) => glow === "covered").map(([id]) => id);
  const active = [...states].filter(([, glow]) => glow !== "covered").map(([id]) => id);
  return { active, covered };
}

export function ExportDialogContent({ onSave, onCopy }: ExportDialogContentProps) {
  const project = useProjectStore((state) => state.project);
  const shown = useViewStore((view) => view.machine);
  const [id, setId] = useState<TargetFormat>("xstate-typescript");
  const [machine, setMachine] = useState(shown);
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const [picture, setPicture] = useState<"svg" | "mermaid">("svg");
  const [isLit, setLit] = useState(false);
  const highlight = useHighlightStore((state) => state.highlight);
  const { active, covered } = useMemo(() => litBy(highlight), [highlight]);
  const hasLit = active.length + covered.length > 0;
  const target = targetOf(id);
  const hasDrawing = target.isPicture || (id === "markdown" && picture === "svg");
  const written = useWritten({
    project,
    id,
    machine,
    theme,
    picture,
    ...(isLit && hasDrawing ? { active, covered } : nothingLit),
  });
  const machines = Object.entries(project.machines).map(([value, { name }]) => ({ value, label: name }));
  const losses = written?.ok ? written.losses : [];
  const of = (wanted: Loss["kind"]) => losses.filter(({ kind }) => kind === wanted);
  const name = target.carries === "machine" ? (project.machines[machine ?? ""]?.name ?? project.name) : project.name;
  const deliver = (how: (delivery: Delivery) => void) => written?.ok && how({ target, text: written.text, name });
  return (
    <>
      <div className="grid min-h-0 flex-1 gap-4 overflow-y-auto p-4 sm:grid-cols-[13rem_minmax(0,1fr)] sm:overflow-hidden">
        <div className="sm:overflow-y-auto">
          <TargetList chosen={id} onChoose={setId} />
        </div>
        <div className="flex h-[60vh] min-h-0 flex-col gap-2 sm:overflow-y-auto low:h-auto">
          <p className="text-quiet">{target.summary}</p>
          {target.carries === "machine" && machines.length > 1 ? (
            <SelectField label={words.machine} value={machine} choices={machines} onChoose={setMachine} />
          ) : null}
          {id === "markdown" ? (
            <SelectField<"svg" | "mermaid">
              label={words.picture}
              value={picture}
              choices={[
                { value: "svg", label: words.pictures.svg.name },
                { value: "mermaid", label: words.pictures.mermaid.name },
              ]}
              onChoose={setPicture}
              hint={words.pictures[picture].hint}
            />
          ) : null}
          {hasDrawing ? (
            <SelectField<"light" | "dark">
              label={words.colours}
              value={theme}
              choices={[
                { value: "light", label: words.themes.light },
                { value: "dark", label: words.themes.dark },
              ]}
              onChoose={setTheme}
            />
          ) : null}
          {hasDrawing && hasLit ? (
            <SwitchField label={words.run} isOn={isLit} onSwitch={setLit} hint={words.runHint} />
          ) : null}
          <ExportPreview target={target} written={written} />
          {losses.length > 0 ? (
            <section
              className="max-h-40 shrink-0 overflow-y-auto"
              aria-label={words.losses}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard.
              tabIndex={0}
            >
              <LossList title={words.lost} tone="lost" losses={of("lost")} />
              <LossList title={words.changed} tone="changed" losses={of("changed")} />
              <LossList title={words.stays} tone="stays" losses={of("stays")} />
            </section>
          ) : null}
        </div>
      </div>
      <footer className="flex items-center justify-end gap-2 border-line border-t px-4 py-3">
        <span className="mr-auto text-quiet text-xs">{written?.ok ? sumOf(losses) : null}</span>
        <Button disabled={!written?.ok} onClick={() => deliver(onCopy)}>
          {target.id === "png" ? words.copyPicture : words.copy}
        </Button>
        <Button tone="main" disabled={!written?.ok} onClick={() => deliver(onSave)}>
          {words.save}
        </Button>
      </footer>
    </>
  );
}

/** The whole report in a line, for those who don't read it all. */
function sumOf(losses: readonly Loss[]): string {
  const count = (wanted: Loss["kind"]) => losses.filter(({ kind }) => kind === wanted).length;
  const [lost, changed] = [count("lost"), count("changed")];
  if (losses.length === 0) return words.nothingLost;
  const parts = [...(lost > 0 ? [words.countLost(lost)] : []), ...(changed > 0 ? [words.countChanged(changed)] : [])];
  return parts.length > 0 ? `${parts.join(", ")}.` : words.onlyStays;
}
