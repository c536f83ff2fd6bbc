import { type FailureMode, type FailureVerdict, verdicts, verdictWords } from "#sim/failure-modes/failure-mode.ts";
import { words } from "#words/failures.ts";

interface VerdictFilterProps {
  readonly modes: readonly FailureMode[];
  readonly only: FailureVerdict | undefined;
  onChoose(verdict: FailureVerdict | undefined): void;
}

/** How many of each, and a press to see only those. */
export function VerdictFilter({ modes, only, onChoose }: VerdictFilterProps) {
  return (
    <fieldset className="flex flex-wrap gap-1" aria-label={words.showOnly}>
      {verdicts.map((verdict) => {
        const count = modes.filter((mode) => mode.verdict === verdict).length;
        if (count === 0) return null;
        return (
          <button
            key={verdict}
            type="button"
            aria-pressed={only === verdict}
            title={verdictWords[verdict].what}
            className="h-6 cursor-pointer rounded-full border border-line px-2 text-xs hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-sunken aria-pressed:font-medium"
            onClick={() => onChoose(only === verdict ? undefined : verdict)}
          >
            {verdictWords[verdict].name} {count}
          </button>
        );
      })}
    </fieldset>
  );
}
