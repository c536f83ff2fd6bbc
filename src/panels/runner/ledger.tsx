import { isClean, statusOf } from "#sim/view/ledger-status.ts";
import type { InstanceState, LedgerLine, RunState } from "#sim/view/run-state.ts";
import { useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { invocationOfCall } from "#stores/run/invocation-of-call.ts";
import { pointAt, pointAway, touches, usePointedStore } from "#stores/run/pointed-store.ts";
import { type ShownRun, seek } from "#stores/run/run-store.ts";
import { withRelated } from "#stores/run/subjects-of-record.ts";
import { useViewStore } from "#stores/view-store.ts";
import { words } from "#words/runner/cursor.ts";
import { OnlyReads } from "./only-reads.tsx";
import { useSome } from "./use-some.tsx";

/** What was done to the world, and how often. */
export function Ledger({ run, now }: { readonly run: ShownRun; readonly now: RunState }) {
  const project = useProjectStore((state) => state.project);
  const pointed = usePointedStore();
  const selection = useViewStore((state) => state.selection);
  const marked = withRelated(project, [...selection, ...(pointed.from === "ledger" ? [] : pointed.about)]);
  const lines = [...now.ledger.values()];
  const { shown, more } = useSome(lines, 50);
  return (
    <section aria-label={words.ledger} className="mb-3">
      <h3 className="mb-1 font-semibold">{words.ledger}</h3>
      {lines.length === 0 ? (
        <>
          <p className="text-quiet">{words.nothingChanged}</p>
          <OnlyReads called={now.services.keys()} />
        </>
      ) : null}
      <ul onPointerLeave={() => pointAway("ledger")}>
        {shown.map((line) => {
          const about = aboutLine(run, line);
          const isMarked = pointed.seq === line.seq || touches(about, marked);
          const owner = now.instances.get(line.instance);
          return (
            <li key={line.entry} className={isClean(statusOf(line, owner)) ? "" : "text-fault"}>
              <button
                type="button"
                data-marked={isMarked || undefined}
                className={`w-full cursor-pointer rounded px-1 text-left hover:bg-sunken ${isMarked ? "bg-sunken shadow-[inset_2px_0_var(--accent)]" : ""}`}
                title={words.goThere}
                onClick={() => seek(line.seq)}
                onPointerEnter={() => pointAt("ledger", about, line.seq)}
                onFocus={() => pointAt("ledger", about, line.seq)}
                onBlur={() => pointAway("ledger")}
              >
                <span className="font-medium">{project.services[line.service]?.name ?? line.service}</span>{" "}
                {statusWords(line, owner)}
              </button>
            </li>
          );
        })}
        {more && <li>{more}</li>}
      </ul>
    </section>
  );
}

function aboutLine(run: ShownRun, { call, service }: LedgerLine): Reference[] {
  const invocation = invocationOfCall(run.trace.records, call);
  return [
    { table: "services", id: service },
    ...(invocation === undefined ? [] : [{ table: "invocations", id: invocation } as const]),
  ];
}

function statusWords(line: LedgerLine, instance: InstanceState | undefined): string {
  const { isDoubled, isUnknown, undoing, repeats, undoes } = line;
  const { effects } = words;
  const parts = [
    isDoubled ? effects.doneTwice : undoes === undefined ? effects.done : effects.undoes,
    isUnknown ? effects.unknown : "",
    undoing === "compensated" ? effects.undone : undoing === "failed" ? effects.undoingFailed : "",
    statusOf(line, instance) === "leftBehind" ? effects.leftBehind : "",
    repeats > 0 ? words.repeated(repeats) : "",
  ];
  return parts.filter(Boolean).join(", ");
}
