import { useState } from "react";
import type { Id } from "#model/schema/common.ts";
import { insertFanOut, type WhenOneFails } from "#patterns/inserts/insert-fan-out.ts";
import { performInClear } from "#stores/perform-in-clear.ts";
import { closeDialog } from "#stores/view-store.ts";
import { Button } from "#ui/button.tsx";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { SelectField } from "#ui/select-field.tsx";

const failures: readonly { value: WhenOneFails; label: string }[] = [
  { value: "leaveItOut", label: "Leave it out, and go on with the others" },
  { value: "endTheOthers", label: "End the others" },
];

/** How many of the selected states have to be done before it goes on, and what becomes of the others when one fails. */
export function FanOutDialog({ states }: { readonly states: readonly Id[] }) {
  const all = states.length;
  const [needed, setNeeded] = useState(Math.min(2, all));
  const [whenOneFails, setWhenOneFails] = useState<WhenOneFails>("leaveItOut");
  const fanOut = () => {
    closeDialog();
    performInClear(`Fan out, and join when ${needed} of ${all} are done`, (project) =>
      insertFanOut(project, states, { needed, whenOneFails }),
    );
  };
  return (
    <DialogFrame title={`Run ${all} states beside each other`} onClose={closeDialog} width="max-w-sm">
      <div className="grid gap-3 p-4">
        <SelectField
          label="Go on when"
          value={String(needed)}
          choices={states.map((_, position) => ({ value: String(position + 1), label: countOf(position + 1, all) }))}
          onChoose={(value) => setNeeded(Number(value))}
        />
        <SelectField<WhenOneFails>
          label="When one fails"
          value={whenOneFails}
          choices={failures}
          onChoose={setWhenOneFails}
        />
        <Button tone="main" onClick={fanOut}>
          Fan out
        </Button>
      </div>
    </DialogFrame>
  );
}

function countOf(needed: number, all: number): string {
  if (needed === all) return `all ${all} are done`;
  return needed === 1 ? "any one is done" : `${needed} of ${all} are done`;
}
