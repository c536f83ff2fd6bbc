// The project as a link. Everything is in the link itself, behind the sign that browsers never send to a server.

import { useMemo, useState } from "react";
import { longestSafeLink, type ShareMode, shareFragment } from "#formats/share-link.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { useRunStore } from "#stores/run/run-store.ts";
import { Button } from "#ui/button.tsx";
import { controlStyle } from "#ui/control-style.ts";
import { SelectField } from "#ui/select-field.tsx";

interface ShareDialogContentProps {
  /** The page's own address, without anything behind `#`. */
  readonly address: string;
  onCopy(text: string): void;
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

export function ShareDialogContent({ address, onCopy }: ShareDialogContentProps) {
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
  return (
    <div className="grid gap-3 overflow-y-auto p-4">
      <SelectField<Kind> label="Link" value={kind} choices={kinds} onChoose={setKind} hint={hints[kind]} />
      {scenarios.length > 0 && kind === "copy" ? (
        <SelectField
          label="Run"
          value={scenario}
          choices={[{ value: "", label: "None" }, ...scenarios]}
          onChoose={setScenario}
          hint={scenario !== "" && scenario === open ? "It opens where the cursor is now." : undefined}
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
      <p className={text.length > longestSafeLink ? "text-warning" : "text-quiet"}>{lengthWords(text.length)}</p>
      <div className="flex items-center gap-2">
        <span className="mr-auto text-quiet text-xs">What stands after # never leaves the browser that opens it.</span>
        <Button tone="main" onClick={() => onCopy(text)}>
          Copy
        </Button>
      </div>
    </div>
  );
}

function lengthWords(length: number): string {
  const count = length.toLocaleString("en");
  if (length <= longestSafeLink) return `${count} characters: short enough for every program.`;
  const safe = longestSafeLink.toLocaleString("en");
  return `${count} characters. Some programs cut links at ${safe}, and some chats refuse them; browsers take it. If it does not arrive, send the file instead.`;
}

function frameFor(link: string, name: string): string {
  const title = name.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return `<iframe src="${link.replace(/&/g, "&amp;")}" title="${title}" width="100%" height="480" style="border:1px solid #ccd" loading="lazy"></iframe>`;
}
