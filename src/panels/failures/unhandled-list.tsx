import type { Project } from "#model/schema/project.ts";
import type { UnhandledEvent } from "#sim/failure-modes/unhandled-events.ts";
import { goTo } from "#stores/go-to.ts";
import { words } from "#words/failures.ts";

interface UnhandledListProps {
  readonly project: Project;
  readonly unhandled: readonly UnhandledEvent[];
}

export function UnhandledList({ project, unhandled }: UnhandledListProps) {
  const states = [...new Set(unhandled.map(({ state }) => state))];
  return (
    <section aria-label={words.unhandled}>
      <h3 className="mb-1 font-semibold">{words.unhandledTitle}</h3>
      {states.length === 0 ? <p className="text-quiet">{words.noneUnhandled}</p> : null}
      <ul>
        {states.map((state) => (
          <li key={state}>
            <button
              type="button"
              className="cursor-pointer rounded text-left hover:underline"
              onClick={() => goTo({ table: "states", id: state })}
            >
              {project.states[state]?.name ?? state}
            </button>
            <span className="text-quiet">
              :{" "}
              {unhandled
                .filter((each) => each.state === state)
                .map(({ event }) => project.events[event]?.name ?? event)
                .join(", ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
