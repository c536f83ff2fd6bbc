import { useMemo, useState } from "react";
import { proposeExpectations } from "#sim/expectations/propose-expectations.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { saveScenario, useRunStore } from "#stores/run/run-store.ts";
import { Button } from "#ui/button.tsx";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { words } from "#words/runner/save.ts";

/** The run as a scenario: its name, and what shall be expected of it from now on. */
export function SaveScenario({ onClose }: { readonly onClose: () => void }) {
  const project = useProjectStore((state) => state.project);
  const { scenario, run } = useRunStore();
  const [name, setName] = useState(scenario?.name ?? "");
  const known = scenario?.expectations ?? [];
  const proposed = useMemo(
    () =>
      scenario && run
        ? proposeExpectations(project, scenario, run.trace).filter(
            ({ expectation }) => !known.some((one) => JSON.stringify(one) === JSON.stringify(expectation)),
          )
        : [],
    [project, scenario, run, known],
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  if (!scenario || !run) return null;
  const toggle = (message: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(message)) after.add(message);
      return after;
    });
  const save = () => {
    const added = proposed.filter(({ message }) => !left.has(message)).map(({ expectation }) => expectation);
    saveScenario("new", { name: name.trim() || scenario.name, expectations: [...known, ...added] });
    onClose();
  };
  return (
    <DialogFrame title={words.makeScenario} onClose={onClose}>
      <form
        className="grid min-h-0 gap-3 overflow-y-auto p-4"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label className="grid gap-1">
          <span className="text-quiet">{words.name}</span>
          <input
            value={name}
            onChange={({ target: { value } }) => setName(value)}
            className="h-8 rounded-md border border-line bg-surface px-2"
          />
        </label>
        {known.length > 0 ? <p className="text-quiet">{words.keeps(known.length)}</p> : null}
        {proposed.length > 0 ? (
          <fieldset className="grid gap-1">
            <legend className="mb-1 text-quiet">{words.expectThat}</legend>
            {proposed.map(({ message }) => (
              <label key={message} className="flex items-start gap-2">
                <input type="checkbox" className="mt-1" checked={!left.has(message)} onChange={() => toggle(message)} />
                {message}
              </label>
            ))}
          </fieldset>
        ) : (
          <p className="text-quiet">{words.nothingToExpect}</p>
        )}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button tone="main" type="submit">
            {words.saveScenario}
          </Button>
        </div>
      </form>
    </DialogFrame>
  );
}
