import { useProjectStore } from "#stores/project-store.ts";
import { openFreeRun, openScenario, useRunStore } from "#stores/run/run-store.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#words/runner/transport.ts";

const free = "";

/** The scenarios of the project, and a run without one. */
export function ScenarioPicker() {
  const scenarios = useProjectStore(({ project }) => project.scenarios);
  const { scenarioId, scenario } = useRunStore();
  return (
    <Select
      aria-label={words.scenario}
      value={scenarioId ?? free}
      onChange={({ target: { value } }) => (value === free ? openFreeRun() : openScenario(value))}
      className="max-w-60"
    >
      <option value={free}>{scenario && scenarioId === undefined ? scenario.name : words.freeRun}</option>
      {Object.entries(scenarios).map(([id, { name }]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
