// The project as a link. Everything is in the link itself, behind the sign that browsers never send to a server.

import { useMemo, useState } from "react";
import { type ShareMode, shareFragment } from "#formats/share-link.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useRunStore } from "#stores/run/run-store.ts";
import { Button } from "#ui/button.tsx";
import { controlStyle } from "#ui/control-style.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/transfer/share.ts";
import { linkLengthWords } from "./link-length-words.ts";

interface ShareDialogContentProps {
  /** The page's own address, without anything behind `#`. */
  readonly address: string;
  onCopy(text: string): void;
  onSaveFile(): void;
}

type Kind = ShareMode | "embed";

const kinds = (["copy", "view", "embed"] satisfies readonly Kind[]).map((value) => ({
  value,
  label: words.kinds[value].name,
}));

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
      <SelectField<Kind>
        label={words.link}
        value={kind}
        choices={kinds}
        onChoose={setKind}
        hint={words.kinds[kind].hint}
      />
      {scenarios.length > 0 ? (
        <SelectField
          label={words.run}
          value={scenario}
          choices={[{ value: "", label: words.noRun }, ...scenarios]}
          onChoose={setScenario}
          hint={runHint(kind, scenario !== "", scenario === open)}
        />
      ) : null}
      <textarea
        aria-label={kind === "embed" ? words.theFrame : words.theLink}
        readOnly
        rows={4}
        value={text}
        className={`${controlStyle} resize-none break-all p-2 font-mono text-xs`}
        onFocus={(event) => event.target.select()}
      />
      {kind === "embed" ? null : <p className={length.isLong ? "text-warning" : "text-quiet"}>{length.words}</p>}
      <div className="flex items-center gap-2">
        <span className="mr-auto text-quiet text-xs">{words.staysHere}</span>
        {kind !== "embed" && length.isLong ? <Button onClick={onSaveFile}>{words.saveFile}</Button> : null}
        <Button data-first-focus tone="main" onClick={() => onCopy(text)}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}

function runHint(kind: Kind, isChosen: boolean, isOpen: boolean): string | undefined {
  if (!isChosen) return undefined;
  const where = isOpen ? words.atCursor : kind === "copy" ? words.atBeginning : words.atEnd;
  return kind === "copy" ? words.opens(where) : words.shows(where);
}

function frameFor(link: string, name: string): string {
  const title = name.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${link.replace(/&/g, "&amp;")}" title="${title}" width="100%" height="480" style="border:1px solid #ccd" loading="lazy"></iframe>`;
}
