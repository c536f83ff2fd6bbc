import { useState } from "react";
import type { Id } from "#model/schema/common.ts";
import { insertFanOut, type WhenOneFails } from "#patterns/inserts/insert-fan-out.ts";
import { performInClear } from "#stores/perform-in-clear.ts";
import { closeDialog } from "#stores/view-store.ts";
import { Button } from "#ui/button.tsx";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/dialogs/fan-out.ts";

const failures: readonly { value: WhenOneFails; label: string }[] = [
  { value: "leaveItOut", label: words.failures.leaveItOut },
  { value: "endTheOthers", label: words.failures.endTheOthers },
];

/** How many of the selected states have to be done before it goes on, and what becomes of the others when one fails. */
export function FanOutDialog({ states }: { readonly states: readonly Id[] }) {
  const all = states.length;
  const [needed, setNeeded] = useState(Math.min(2, all));
  const [whenOneFails, setWhenOneFails] = useState<WhenOneFails>("leaveItOut");
  const fanOut = () => {
    closeDialog();
    performInClear(words.step(needed, all), (project) => insertFanOut(project, states, { needed, whenOneFails }));
  };
  return (
    <DialogFrame title={words.title(all)} onClose={closeDialog} width="max-w-md">
      <div className="grid gap-3 p-4">
        <SelectField
          label={words.goOnWhen}
          value={String(needed)}
          choices={states.map((_, position) => ({
            value: String(position + 1),
            label: words.needed(position + 1, all),
          }))}
          onChoose={(value) => setNeeded(Number(value))}
        />
        <SelectField<WhenOneFails>
          label={words.whenOneFails}
          value={whenOneFails}
          choices={failures}
          onChoose={setWhenOneFails}
        />
        <Button tone="main" className="mt-1 justify-self-end" onClick={fanOut}>
          {words.fanOut}
        </Button>
      </div>
    </DialogFrame>
  );
}
