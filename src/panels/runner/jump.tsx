import { SkipBack, SkipForward } from "lucide-react";
import { useState } from "react";
import { nextOfGroup, type RecordGroup, recordGroups } from "#sim/trace/record-group.ts";
import { announce } from "#stores/announcement-store.ts";
import { breakpointsNow } from "#stores/run/breakpoint-store.ts";
import { hitsOfRun, nextHit } from "#stores/run/hits-of-run.ts";
import { type ShownRun, seek, useRunStore } from "#stores/run/run-store.ts";
import { ToolButton } from "#ui/tool-button.tsx";
import { groupWords } from "./group-words.ts";

type JumpTo = RecordGroup | "breakpoints";

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
        message: `There is nothing of that kind ${by > 0 ? "after" : "before"} this place.`,
      });
    else seek(found);
  };
  const word = to === "breakpoints" ? "breakpoint" : groupWords[to].one;
  return (
    <>
      <ToolButton label={`Back to the ${word} before`} icon={SkipBack} onClick={() => jump(-1)} />
      <select
        aria-label="What to jump to"
        value={to}
        onChange={({ target: { value } }) => setTo(value as JumpTo)}
        className="h-7 cursor-pointer rounded-md border border-line bg-surface px-1 text-xs"
      >
        {recordGroups.map((group) => (
          <option key={group} value={group}>
            {groupWords[group].many}
          </option>
        ))}
        <option value="breakpoints">Breakpoints</option>
      </select>
      <ToolButton label={`On to the next ${word}`} icon={SkipForward} onClick={() => jump(1)} />
    </>
  );
}

function placeOf(run: ShownRun, seq: number, to: JumpTo, by: 1 | -1): number | undefined {
  if (to === "breakpoints") return nextHit(hitsOfRun(run, breakpointsNow()), seq, by)?.seq;
  return nextOfGroup(run.trace.records, seq, to, by);
}
