// The compiled machine beside the drawing: what is selected here is selected there, both ways.

import { Copy } from "lucide-react";
import { useState } from "react";
import { announce } from "#stores/announcement-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/code.ts";
import { CodeView } from "./code-view.tsx";
import type { CodeLanguage } from "./printed-code.ts";
import { usePrintedCode } from "./use-printed-code.ts";

const languages: readonly CodeLanguage[] = ["typescript", "json"];

export function CodePreview() {
  const project = useProjectStore((store) => store.project);
  const machine = useViewStore((view) => view.machine);
  const [language, setLanguage] = useState<CodeLanguage>("typescript");
  const answer = usePrintedCode(project, machine, language);
  const printed = answer?.printed;
  const name = machine === undefined ? "" : (project.machines[machine]?.name ?? machine);

  return (
    <div className="flex h-full min-h-0 flex-col bg-surface">
      <div className="flex h-10 shrink-0 items-center gap-2 border-line border-b px-3">
        <fieldset className="flex gap-0.5 rounded-md bg-sunken p-0.5">
          <legend className="sr-only">{words.language}</legend>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === language}
              className="h-6 cursor-pointer rounded-[5px] px-2 text-quiet hover:text-ink aria-pressed:bg-surface aria-pressed:text-ink"
              onClick={() => setLanguage(one)}
            >
              {words.languages[one]}
            </button>
          ))}
        </fieldset>
        <span dir="auto" className="min-w-0 flex-1 truncate text-quiet">
          {name}
        </span>
        <TextButton
          label={words.copy}
          icon={Copy}
          disabled={printed?.kind !== "printed"}
          onClick={() => printed?.kind === "printed" && copy(printed.text)}
        />
      </div>
      {machine === undefined && <p className="p-3 text-quiet">{words.noMachine}</p>}
      {machine !== undefined && !printed && <p className="p-3 text-quiet">{words.loading}</p>}
      {printed?.kind === "broken" && (
        <p role="status" className="p-3">
          <span className="font-medium">{words.broken}</span> <span className="text-quiet">{printed.message}</span>
        </p>
      )}
      {printed?.kind === "printed" && machine !== undefined && (
        <CodeView
          key={`${machine} ${language}`}
          text={printed.text}
          spans={printed.spans}
          language={language}
          label={words.editorLabel(name, words.languages[language])}
        />
      )}
    </div>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce({ kind: "done", message: words.copied });
  } catch {
    announce({ kind: "refused", message: words.notCopied });
  }
}
