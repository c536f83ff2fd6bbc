import type { Result } from "#base/result.ts";
import type { TextPlace } from "#formats/format.ts";
import type { ReadAny, ReadRefusal } from "#formats/read-any.ts";
import { readPatiently, stopReading } from "#stores/transfer/import-store.ts";
import { words } from "#words/transfer/import.ts";
import { countWords } from "./count-words.ts";
import { LossList } from "./loss-list.tsx";
import { sourceName } from "./source-formats.ts";

interface ImportOutcomeProps {
  readonly outcome: Result<ReadAny, ReadRefusal> | undefined;
  readonly isReading: boolean;
  onGoTo(place: Pick<TextPlace, "line" | "column">): void;
  onGoToDocument(line: number): void;
}

/** What came over, what was changed, and what could not come. */
export function ImportOutcome({ outcome, isReading, onGoTo, onGoToDocument }: ImportOutcomeProps) {
  if (!outcome && isReading)
    return (
      <p className="text-quiet">
        {words.reading}{" "}
        <button type="button" className="cursor-pointer text-accent underline" onClick={stopReading}>
          {words.stop}
        </button>
      </p>
    );
  if (!outcome) return <p className="text-quiet">{words.nothingYet}</p>;
  if (!outcome.ok) {
    const { message, line, column, format, wasSlow } = outcome.error;
    return (
      <>
        <p className="text-fault wrap-anywhere">{message}</p>
        {format === undefined ? null : (
          <button
            type="button"
            className="mt-1 cursor-pointer text-accent underline"
            onClick={() => onGoTo({ line, column })}
          >
            {words.place(line, column)}
          </button>
        )}
        {wasSlow ? (
          <button type="button" className="mt-1 cursor-pointer text-accent underline" onClick={readPatiently}>
            {words.readPatiently}
          </button>
        ) : null}
      </>
    );
  }
  const { format, report, project } = outcome.value;
  const isWhole = report.changed.length + report.lost.length === 0;
  return (
    <>
      <p className="wrap-anywhere">
        <span className="font-medium">{words.named(project.name)}</span>
        {words.readAs(sourceName(format))}
      </p>
      <p className="mt-1">{words.cameOver(countWords(report.came), isWhole)}</p>
      <LossList title={words.lost} tone="lost" losses={report.lost} onGoTo={onGoTo} onGoToDocument={onGoToDocument} />
      <LossList
        title={words.changed}
        tone="changed"
        losses={report.changed}
        onGoTo={onGoTo}
        onGoToDocument={onGoToDocument}
      />
    </>
  );
}
