import { useProjectStore } from "#stores/project-store.ts";
import { openFreeRun, openScenario, useRunStore } from "#stores/run/run-store.ts";
import { Select } from "#ui/select.tsx";

const free = "";

/** The scenarios of the project, and a run without one. */
export function ScenarioPicker() {
  const scenarios = useProjectStore(({ project }) => project.scenarios);
  const { scenarioId, scenario } = useRunStore();
  return (
    <Select
      aria-label="Scenario"
      value={scenarioId ?? free}
      onChange={({ target: { value } }) => (value === free ? openFreeRun() : openScenario(value))}
      className="max-w-60"
    >
      <option value={free}>{scenario && scenarioId === undefined ? scenario.name : "Free run of this machine"}</option>
      {Object.entries(scenarios).map(([id, { name }]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
