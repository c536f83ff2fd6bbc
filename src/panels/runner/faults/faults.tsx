import { Plus, Trash2, Zap } from "lucide-react";
import { useState } from "react";
import { type Fault, type FaultKind, faultKinds } from "#model/schema/fault.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { faultWords, targetName, triggerWords } from "#stores/run/fault-words.ts";
import { changeScenario, useRunStore } from "#stores/run/run-store.ts";
import { targetsOf } from "#stores/run/targets-of.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/runner/faults.ts";
import { FaultEditor } from "./fault-editor.tsx";

const none: readonly Fault[] = [];

/** What is broken in this run. A change runs it again at once. */
export function Faults() {
  const faults = useRunStore(({ scenario }) => scenario?.faults ?? none);
  const change = (next: readonly Fault[]) => changeScenario({ faults: [...next] });
  return (
    <section aria-label={words.faults} className="border-line border-b p-3">
      <h3 className="mb-1 flex items-center gap-1.5 font-semibold">
        <Zap aria-hidden className="size-3.5 text-fault" /> {words.whatIsBroken}
      </h3>
      {faults.length === 0 ? <p className="mb-2 text-quiet">{words.nothing}</p> : null}
      <ul className="mb-2">
        {faults.map((fault, at) => (
          <FaultItem
            // biome-ignore lint/suspicious/noArrayIndexKey: faults have no names; their place in the scenario is what they are.
            key={at}
            fault={fault}
            onChange={(changed) => change(faults.map((one, place) => (place === at ? changed : one)))}
            onRemove={() => change(faults.filter((_, place) => place !== at))}
          />
        ))}
      </ul>
      <AddFault onAdd={(fault) => change([...faults, fault])} />
    </section>
  );
}

interface FaultItemProps {
  readonly fault: Fault;
  readonly onChange: (fault: Fault) => void;
  readonly onRemove: () => void;
}

function FaultItem({ fault, onChange, onRemove }: FaultItemProps) {
  const project = useProjectStore((state) => state.project);
  const [isOpen, setOpen] = useState(false);
  const { name, what } = faultWords[fault.kind];
  const where = targetName(project, fault.target);
  return (
    <li>
      <div className="flex items-center gap-2">
        <input
          type="checkbox"
          aria-label={words.armed(name, where)}
          checked={fault.disabled !== true}
          onChange={({ target: { checked } }) => onChange(withDisabled(fault, !checked))}
        />
        <button
          type="button"
          aria-expanded={isOpen}
          title={what}
          onClick={() => setOpen(!isOpen)}
          className={`min-w-0 flex-1 cursor-pointer truncate rounded text-left hover:bg-sunken ${fault.disabled ? "text-quiet line-through" : ""}`}
        >
          {words.fault(name, where, triggerWords(fault))}
        </button>
        <ToolButton label={words.remove(name)} icon={Trash2} onClick={onRemove} />
      </div>
      {isOpen ? <FaultEditor fault={fault} onChange={onChange} /> : null}
    </li>
  );
}

function withDisabled({ disabled: _, ...fault }: Fault, disabled: boolean): Fault {
  return disabled ? { ...fault, disabled } : fault;
}

/** Two choices and a press: what, and which time. */
function AddFault({ onAdd }: { readonly onAdd: (fault: Fault) => void }) {
  const project = useProjectStore((state) => state.project);
  const machine = useRunStore(({ scenario }) => scenario?.machine ?? "");
  const targets = targetsOf(project, machine);
  const [targetKey, setTargetKey] = useState<string>();
  const [kind, setKind] = useState<FaultKind>("responseLost");
  const [nth, setNth] = useState(1);
  const chosen = targets.find(({ key }) => key === targetKey) ?? targets[0];
  if (!chosen) return null;
  const kinds = faultKinds.filter((one) => faultWords[one].strikes.includes(chosen.target.kind));
  const first = Object.keys(faultWords).find((one) => kinds.includes(one as FaultKind)) as FaultKind | undefined;
  const fits = kinds.includes(kind) ? kind : first;
  if (!fits) return null;
  return (
    <div className="grid grid-cols-2 gap-1.5">
      <Select aria-label={words.whatToBreak} value={chosen.key} onChange={(event) => setTargetKey(event.target.value)}>
        {targets.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <Select aria-label={words.howToBreak} value={fits} onChange={(event) => setKind(event.target.value as FaultKind)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {faultWords[one].name}
          </option>
        ))}
      </Select>
      <label className="flex items-center gap-1.5 text-quiet" title={words.whichTimeDetails}>
        {words.whichTime}
        <input
          type="number"
          min={0}
          max={1000}
          value={nth}
          onChange={(event) => setNth(Math.max(0, Math.min(1000, Math.floor(Number(event.target.value) || 0))))}
          className="h-7 w-14 rounded-md border border-line bg-surface px-1.5"
        />
        {nth === 0 ? words.everyTime : ""}
      </label>
      <Button
        isSmall
        title={faultWords[fits].what}
        onClick={() =>
          onAdd({
            kind: fits,
            target: chosen.target,
            trigger: nth === 0 ? { kind: "always" } : { kind: "nth", n: nth },
          })
        }
      >
        <Plus aria-hidden /> {words.breakIt}
      </Button>
    </div>
  );
}
