// One way in for everything: the text, what it was recognised as, and the report, before it becomes a project.

import { useRef } from "react";
import type { SourceFormat } from "#formats/recognise.ts";
import type { Project } from "#model/schema/project.ts";
import { readImportAs, useImportStore } from "#stores/transfer/import-store.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/transfer/import.ts";
import { ImportOutcome } from "./import-outcome.tsx";
import { ImportTexts, type ImportTextsHandle } from "./import-texts.tsx";
import { sourceFormats, sourceName } from "./source-formats.ts";

interface ImportDialogContentProps {
  onAccept(project: Project): void;
  /** Where others wait behind this one. */
  readonly onSkip: (() => void) | undefined;
  onChooseFile(): void;
}

type Choice = SourceFormat | "recognise";

export function ImportDialogContent({ onAccept, onSkip, onChooseFile }: ImportDialogContentProps) {
  const { text, as, isReading, outcome } = useImportStore();
  const texts = useRef<ImportTextsHandle>(null);
  const recognised = outcome?.ok ? outcome.value.format : outcome?.error.format;
  const choices: { value: Choice; label: string }[] = [
    {
      value: "recognise",
      label: recognised === undefined || as !== undefined ? words.recognise : words.recognised(sourceName(recognised)),
    },
    ...sourceFormats.map((value) => ({ value, label: sourceName(value) })),
  ];
  return (
    <>
      <div className="grid min-h-0 flex-1 gap-4 overflow-y-auto p-4 sm:grid-cols-2">
        <div className="flex h-[55vh] min-h-60 flex-col gap-2">
          <ImportTexts ref={texts} text={text} outcome={outcome} />
          <Button className="self-start" onClick={onChooseFile}>
            {words.chooseFile}
          </Button>
        </div>
        <div className="flex min-h-0 min-w-0 flex-col gap-3">
          <SelectField<Choice>
            label={words.notation}
            value={as ?? "recognise"}
            choices={choices}
            onChoose={(chosen) => readImportAs(chosen === "recognise" ? undefined : chosen)}
          />
          <section
            id="import-outcome"
            aria-label={words.report}
            aria-live="polite"
            aria-busy={isReading}
            className="min-h-24 flex-1 overflow-y-auto pr-1"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for the keyboard.
            tabIndex={0}
          >
            <ImportOutcome
              outcome={outcome}
              isReading={isReading}
              onGoTo={(place) => texts.current?.showSource(place)}
              onGoToDocument={(line) => texts.current?.showDocument(line)}
            />
          </section>
        </div>
      </div>
      <footer className="flex items-center justify-end gap-2 border-line border-t px-4 py-3">
        <span className="mr-auto text-quiet text-xs">{words.nothingRun}</span>
        {onSkip ? <Button onClick={onSkip}>{words.skip}</Button> : null}
        <Button
          tone="main"
          disabled={!outcome?.ok || isReading}
          onClick={() => outcome?.ok && onAccept(outcome.value.project)}
        >
          {words.accept}
        </Button>
      </footer>
    </>
  );
}
