// The project as a link. Everything is in the link itself, behind the sign that browsers never send to a server.

import { useMemo, useState } from "react";
import { type ShareMode, shareFragment } from "#formats/share-link.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useRunStore } from "#stores/run/run-store.ts";
import { Button } from "#ui/button.tsx";
import { controlStyle } from "#ui/control-style.ts";
import { SelectField } from "#ui/select-field.tsx";
import { linkLengthWords } from "./link-length-words.ts";

interface ShareDialogContentProps {
  /** The page's own address, without anything behind `#`. */
  readonly address: string;
  onCopy(text: string): void;
  onSaveFile(): void;
}

type Kind = ShareMode | "embed";

const kinds: readonly { value: Kind; label: string }[] = [
  { value: "copy", label: "A copy to work on" },
  { value: "view", label: "To look at only" },
  { value: "embed", label: "A frame for another page" },
];

const hints: Readonly<Record<Kind, string>> = {
  copy: "Whoever opens it gets a project of their own. Yours stays as it is.",
  view: "Shows the drawing with zoom. It can be copied from there, but not changed.",
  embed: "HTML for a documentation page: the drawing with zoom, nothing else.",
};

export function ShareDialogContent({ address, onCopy, onSaveFile }: ShareDialogContentProps) {
  const project = useProjectStore((state) => state.project);
  const open = useRunStore((state) => state.scenarioId);
  const seq = useRunStore((state) => state.seq);
  const [kind, setKind] = useState<Kind>("copy");
  const [scenario, setScenario] = useState(open ?? "");
  const scenarios = Object.entries(project.scenarios).map(([value, { name }]) => ({ value, label: name }));
  const text = useMemo(() => {
    const run = scenario === "" ? {} : { scenario, ...(scenario === open ? { cursor: seq } : {}) };
    const link = `${address}#${shareFragment({ mode: kind === "copy" ? "copy" : "view", project, ...run })}`;
    return kind === "embed" ? frameFor(link, project.name) : link;
  }, [address, kind, project, scenario, open, seq]);
  const length = linkLengthWords(text.length);
  return (
    <div className="grid gap-3 overflow-y-auto p-4">
      <SelectField<Kind> label="Link" value={kind} choices={kinds} onChoose={setKind} hint={hints[kind]} />
      {scenarios.length > 0 ? (
        <SelectField
          label="Run"
          value={scenario}
          choices={[{ value: "", label: "None" }, ...scenarios]}
          onChoose={setScenario}
          hint={runHint(kind, scenario !== "", scenario === open)}
        />
      ) : null}
      <textarea
        aria-label={kind === "embed" ? "HTML of the frame" : "The link"}
        readOnly
        rows={4}
        value={text}
        className={`${controlStyle} resize-none break-all p-2 font-mono text-xs`}
        onFocus={(event) => event.target.select()}
      />
      {kind === "embed" ? null : <p className={length.isLong ? "text-warning" : "text-quiet"}>{length.words}</p>}
      <div className="flex items-center gap-2">
        <span className="mr-auto text-quiet text-xs">What stands after # never leaves the browser that opens it.</span>
        {kind !== "embed" && length.isLong ? <Button onClick={onSaveFile}>Save the file</Button> : null}
        <Button data-first-focus tone="main" onClick={() => onCopy(text)}>
          Copy
        </Button>
      </div>
    </div>
  );
}

function runHint(kind: Kind, isChosen: boolean, isOpen: boolean): string | undefined {
  if (!isChosen) return undefined;
  const where = isOpen ? "where the cursor is now" : kind === "copy" ? "at its beginning" : "at its end";
  return kind === "copy" ? `It opens ${where}.` : `The drawing shows which states are active ${where}.`;
}

function frameFor(link: string, name: string): string {
  const title = name.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${link.replace(/&/g, "&amp;")}" title="${title}" width="100%" height="480" style="border:1px solid #ccd" loading="lazy"></iframe>`;
}
