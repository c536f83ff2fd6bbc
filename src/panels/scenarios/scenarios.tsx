import { FlaskConical, Play, Square } from "lucide-react";
import { useProjectStore } from "#stores/project-store.ts";
import { runSuite, stopSuite, useSuiteStore } from "#stores/run/suite-store.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/scenarios.ts";
import { ScenarioRow } from "./scenario-row.tsx";

/** All scenarios of the project as a suite: run them, see which come out as expected, and go where one does not. */
export function Scenarios() {
  const project = useProjectStore((state) => state.project);
  const { results, project: judged, running } = useSuiteStore();
  const ids = Object.keys(project.scenarios);
  const isOld = judged !== undefined && judged !== project;
  const failed = ids.filter((id) => results.get(id)?.passed === false).length;
  const passed = ids.filter((id) => results.get(id)?.passed === true).length;
  if (ids.length === 0)
    return (
      <p className="flex items-center gap-2 p-4 text-quiet">
        <FlaskConical aria-hidden className="size-4" />
        {words.none}
      </p>
    );
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex h-10 shrink-0 items-center gap-3 border-line border-b px-3">
        {running === undefined ? (
          <Button tone="main" isSmall onClick={() => void runSuite()}>
            <Play aria-hidden /> {words.runAll}
          </Button>
        ) : (
          <Button isSmall onClick={stopSuite}>
            <Square aria-hidden /> {words.stop}
          </Button>
        )}
        <p role="status" className="text-quiet">
          {passed + failed === 0 ? words.noneRun(ids.length) : words.passedOf(ids.length, passed, failed)}
          {isOld ? words.changedSince : ""}
        </p>
      </div>
      <ul aria-label={words.scenarios} className="min-h-0 flex-1 divide-y divide-line overflow-y-auto">
        {ids.map((id) => (
          <ScenarioRow key={id} id={id} result={results.get(id)} isRunning={running === id} isOld={isOld} />
        ))}
      </ul>
    </div>
  );
}
