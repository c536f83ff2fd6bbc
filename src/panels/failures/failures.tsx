import { useState } from "react";
import type { FailureVerdict } from "#sim/failure-modes/failure-mode.ts";
import { findFailures, stopFinding, useFailuresStore } from "#stores/failures/failures-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/failures.ts";
import { ExportSheet } from "./export-sheet.tsx";
import { FailureTable } from "./failure-table.tsx";
import { UnhandledList } from "./unhandled-list.tsx";
import { VerdictFilter } from "./verdict-filter.tsx";

/** How the open machine fails: each of its calls and channels under each fault, simulated. */
export function Failures() {
  const { project: lookedAt, projectId, machine, modes, unhandled, total, isRunning } = useFailuresStore();
  const project = useProjectStore((state) => state.project);
  const id = useProjectStore((state) => state.id);
  const open = useViewStore((view) => view.machine);
  const [only, setOnly] = useState<FailureVerdict>();
  const of = projectId === id ? lookedAt : undefined;
  const isOld = of !== undefined && of !== project;
  const name = project.machines[open ?? ""]?.name;
  return (
    <div className="flex h-full flex-col">
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 border-line border-b px-3 py-1">
        {isRunning ? (
          <Button isSmall onClick={stopFinding}>
            {words.stop}
          </Button>
        ) : (
          <Button
            isSmall
            tone={of === undefined || isOld || machine !== open ? "main" : "plain"}
            disabled={name === undefined}
            onClick={findFailures}
          >
            {words.find(name, of !== undefined && machine === open)}
          </Button>
        )}
        {of ? <VerdictFilter modes={modes} only={only} onChoose={setOnly} /> : null}
        <span className="flex-1" />
        {isRunning ? (
          <progress className="w-40" aria-label={words.progress} max={Math.max(1, total)} value={modes.length} />
        ) : null}
        {of && machine !== undefined && !isRunning ? (
          <ExportSheet project={of} sheet={{ machine, modes, unhandled }} />
        ) : null}
      </div>
      {isOld && !isRunning ? (
        <p role="status" className="bg-warning-soft px-3 py-1">
          {words.changedSince}
        </p>
      ) : null}
      {of && machine !== undefined ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
        <section aria-label={words.found} tabIndex={0} className="min-h-0 flex-1 overflow-auto p-3">
          <h3 className="mb-2 font-semibold">{words.title(of.machines[machine]?.name ?? machine)}</h3>
          <FailureTable project={of} modes={only ? modes.filter(({ verdict }) => verdict === only) : modes} />
          {isRunning ? null : <UnhandledList project={of} unhandled={unhandled} />}
        </section>
      ) : (
        <p className="p-3 text-quiet">{words.about}</p>
      )}
    </div>
  );
}
