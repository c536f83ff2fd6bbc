// Both texts of an import: the one that is brought in, and the document that it becomes. A place of either can be shown.

import { type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import type { Result } from "#base/result.ts";
import type { TextPlace } from "#formats/format.ts";
import type { ReadAny, ReadRefusal } from "#formats/read-any.ts";
import { saveProject } from "#model/save.ts";
import { changeImportText } from "#stores/transfer/import-store.ts";
import { words } from "#words/transfer/import.ts";
import { SourceText, type SourceTextHandle } from "./source-text.tsx";

type Place = Pick<TextPlace, "line" | "column"> & { readonly length?: number };

export interface ImportTextsHandle {
  showSource(place: Place): void;
  showDocument(line: number): void;
}

interface ImportTextsProps {
  readonly text: string;
  readonly outcome: Result<ReadAny, ReadRefusal> | undefined;
  readonly ref: Ref<ImportTextsHandle>;
}

const sides = ["source", "document"] as const;

export function ImportTexts({ text, outcome, ref }: ImportTextsProps) {
  const [chosen, setSide] = useState<"source" | "document">("source");
  const [wanted, setWanted] = useState<Place>();
  const shown = useRef<SourceTextHandle>(null);
  const project = outcome?.ok ? outcome.value.project : undefined;
  const side = project ? chosen : "source";
  const written = useMemo(() => (project && side === "document" ? saveProject(project) : ""), [project, side]);
  useEffect(() => {
    if (wanted) shown.current?.show(wanted);
  }, [wanted]);
  useImperativeHandle(ref, () => ({
    showSource(place) {
      setSide("source");
      setWanted({ ...place });
    },
    showDocument(line) {
      setSide("document");
      const length = lengthOfLine(project, line);
      setWanted({ line, column: 1, length });
    },
  }));
  return (
    <>
      {project ? (
        <div role="toolbar" aria-label={words.shownText} className="flex gap-1">
          {sides.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={side === id}
              className="h-7 cursor-pointer rounded-md px-2 text-quiet hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent"
              onClick={() => setSide(id)}
            >
              {words.sides[id]}
            </button>
          ))}
        </div>
      ) : null}
      <div className="min-h-0 flex-1">
        {side === "document" ? (
          <SourceText key="document" ref={shown} text={written} isWrong={false} isDocument />
        ) : (
          <SourceText
            key="source"
            ref={shown}
            text={text}
            isWrong={outcome?.ok === false}
            onChange={changeImportText}
          />
        )}
      </div>
    </>
  );
}

/** How long a line of the document is, so that all of it can be marked. */
function lengthOfLine(project: ReadAny["project"] | undefined, line: number): number {
  return project ? (saveProject(project).split("\n")[line - 1]?.length ?? 0) : 0;
}
