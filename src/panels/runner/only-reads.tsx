import { perform, useProjectStore } from "#stores/project-store.ts";
import { words } from "#words/runner/cursor.ts";

const most = 3;

/** Nobody finds a double charge in a service of which nothing says that it charges: the ledger asks. */
export function OnlyReads({ called }: { readonly called: Iterable<string> }) {
  const services = useProjectStore(({ project }) => project.services);
  const reading = [...called].flatMap((id) => {
    const service = services[id];
    return service?.kind === "call" && service.effect === undefined ? [{ id, name: service.name }] : [];
  });
  return reading.slice(0, most).map(({ id, name }) => (
    <p key={id} className="mt-2 text-quiet">
      {words.onlyReads(name)}{" "}
      <button
        type="button"
        className="cursor-pointer rounded text-accent underline"
        onClick={() => perform("updateRecord", { table: "services", id, changes: { effect: {} } })}
      >
        {words.changesWorld}
      </button>
    </p>
  ));
}
