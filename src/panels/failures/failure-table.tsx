import type { Project } from "#model/schema/project.ts";
import { type FailureMode, type FailureVerdict, verdictWords } from "#sim/failure-modes/failure-mode.ts";
import { subjectName, subjectsIn } from "#sim/failure-modes/print-sheet.ts";
import { faultRegistry } from "#sim/faults/registry.ts";
import { watchFailure } from "#stores/failures/failures-store.ts";
import { words } from "#words/failures.ts";

interface FailureTableProps {
  readonly project: Project;
  readonly modes: readonly FailureMode[];
}

/** A table for each call and channel: a row for each fault, struck once and struck every time. */
export function FailureTable({ project, modes }: FailureTableProps) {
  return subjectsIn({ modes }).map((subject) => {
    const own = modes.filter((mode) => mode.subject.table === subject.table && mode.subject.id === subject.id);
    const kinds = [...new Set(own.map(({ fault }) => fault))];
    return (
      <table key={`${subject.table} ${subject.id}`} className="mb-5 w-full max-w-5xl table-fixed border-collapse">
        <caption className="pb-1 text-left font-semibold">{subjectName(project, subject)}</caption>
        <thead>
          <tr className="text-left text-quiet">
            <th scope="col" className="w-48 py-1 font-normal">
              {words.fault}
            </th>
            <th scope="col" className="py-1 font-normal">
              {words.once}
            </th>
            <th scope="col" className="py-1 font-normal">
              {words.always}
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind} className="border-line border-t align-top">
              <th scope="row" className="py-1 text-left font-normal" title={faultRegistry[kind].about}>
                {faultRegistry[kind].title}
              </th>
              {(["once", "always"] as const).map((how) => (
                <td key={how} className="py-1 pr-3">
                  <Found mode={own.find((mode) => mode.fault === kind && mode.how === how)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}

const looks: Readonly<Record<FailureVerdict, string>> = {
  stuck: "text-fault",
  doubled: "text-fault",
  leftBehind: "text-fault",
  lost: "text-fault",
  failed: "text-fault",
  untested: "text-quiet",
  compensated: "text-active",
  retried: "text-active",
  handled: "text-active",
};

function Found({ mode }: { readonly mode: FailureMode | undefined }) {
  if (!mode) return null;
  const found = (
    <>
      <span className={`font-medium ${looks[mode.verdict]}`}>{verdictWords[mode.verdict].name}</span>{" "}
      <span className="text-quiet">{mode.why}</span>
    </>
  );
  if (mode.base === undefined) return <span>{found}</span>;
  return (
    <button
      type="button"
      className="cursor-pointer rounded text-left hover:bg-sunken hover:underline"
      title={words.watch}
      onClick={() => watchFailure(mode)}
    >
      {found}
    </button>
  );
}
