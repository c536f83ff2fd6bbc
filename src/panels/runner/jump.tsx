import { SkipBack, SkipForward } from "lucide-react";
import { useState } from "react";
import { nextOfGroup, type RecordGroup, recordGroups } from "#sim/trace/record-group.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { breakpointsNow } from "#stores/run/breakpoint-store.ts";
import { hitsOfRun, nextHit } from "#stores/run/hits-of-run.ts";
import { touches } from "#stores/run/pointed-store.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { subjectsOfRecord, withRelated } from "#stores/run/subjects-of-record.ts";
import { useViewStore } from "#stores/view-store.ts";
import { Select } from "#ui/select.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/runner/log.ts";

type JumpTo = RecordGroup | "breakpoints" | "selection";

/** To the next thing of a kind, or back to the one before. */
export function Jump({ run }: { readonly run: ShownRun | undefined }) {
  const [to, setTo] = useState<JumpTo>("steps");
  const jump = (by: 1 | -1) => {
    if (!run) return;
    const { seq } = useRunStore.getState();
    const found = placeOf(run, seq, to, by);
    if (found === undefined)
      announce({
        kind: "refused",
        message: by > 0 ? words.noneAfter : words.noneBefore,
      });
    else seek(found);
  };
  const kind = wordsOf(to).one;
  return (
    <>
      <ToolButton label={words.back(kind)} icon={SkipBack} onClick={() => jump(-1)} />
      <Select aria-label={words.jumpTo} value={to} onChange={({ target: { value } }) => setTo(value as JumpTo)}>
        {recordGroups.map((group) => (
          <option key={group} value={group}>
            {words.groups[group].many}
          </option>
        ))}
        <option value="breakpoints">{words.breakpoints.many}</option>
        <option value="selection">{words.selection.many}</option>
      </Select>
      <ToolButton label={words.next(kind)} icon={SkipForward} onClick={() => jump(1)} />
    </>
  );
}

function wordsOf(to: JumpTo): { readonly one: string } {
  if (to === "breakpoints") return words.breakpoints;
  return to === "selection" ? words.selection : words.groups[to];
}

function placeOf(run: ShownRun, seq: number, to: JumpTo, by: 1 | -1): number | undefined {
  if (to === "breakpoints") return nextHit(hitsOfRun(run, breakpointsNow()), seq, by)?.seq;
  if (to === "selection") return nextOfSelection(run, seq, by);
  return nextOfGroup(run.trace.records, seq, to, by);
}

/** The next record that is about what is selected on the drawing or in the outline. */
function nextOfSelection({ trace: { records } }: ShownRun, seq: number, by: 1 | -1): number | undefined {
  const selected = withRelated(currentProject(), useViewStore.getState().selection);
  const faults = useRunStore.getState().scenario?.faults ?? [];
  for (let at = seq + by; at >= 0 && at < records.length; at += by) {
    const record = records[at];
    if (record && touches(subjectsOfRecord(records, faults, record), selected)) return at;
  }
  return undefined;
}
