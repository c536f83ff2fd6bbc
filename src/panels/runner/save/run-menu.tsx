import { Ellipsis } from "lucide-react";
import { plainStartMs, type RunFormatId, runFormats } from "#formats/runs/run-formats.ts";
import { printLog } from "#sim/trace/print-log.ts";
import { printTrace } from "#sim/trace/print-trace.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { MenuButton, type MenuChoice } from "#ui/menu-button.tsx";
import { words } from "#words/runner/save.ts";

type Choice = RunFormatId | "log" | "json-lines" | "link";

const formatChoices = Object.entries(runFormats).map(([id, { name, summary }]) => ({
  value: id as RunFormatId,
  label: words.saveAs(name),
  hint: summary,
}));

/** How a run leaves the page: as a file for a viewer, as text, or as a link to its very place. */
export function RunMenu({ run }: { readonly run: ShownRun }) {
  const isSaved = useRunStore(({ scenarioId, isWhatIf }) => scenarioId !== undefined && !isWhatIf);
  const choices: MenuChoice<Choice>[] = [
    {
      value: "link",
      label: words.link,
      hint: isSaved ? undefined : words.linkNeedsScenario,
      isDisabled: !isSaved,
    },
    ...formatChoices,
    { value: "log", label: words.saveAsLog },
    { value: "json-lines", label: words.saveAsRecords },
  ];
  return (
    <MenuButton
      label={words.takeAlong}
      icon={Ellipsis}
      choices={choices}
      onChoose={(choice) => (choice === "link" ? openDialog({ kind: "share" }) : void saveRun(run, choice))}
    />
  );
}

async function saveRun({ trace }: ShownRun, format: Exclude<Choice, "link">): Promise<void> {
  const project = currentProject();
  if (format === "log") saveText(printLog(project, trace), ".log.txt", "text/plain");
  else if (format === "json-lines") saveText(printTrace(trace), ".jsonl", "application/x-ndjson");
  else {
    const { load, extension } = runFormats[format];
    const exportRun = await load();
    const { scenario } = useRunStore.getState();
    if (!scenario) return;
    const written = exportRun({ project, scenario, trace, startMs: plainStartMs });
    if (written.ok) saveText(written.value, extension, "text/plain");
    else announce({ kind: "refused", message: written.error });
  }
}

function saveText(text: string, extension: string, type: string): void {
  const { scenario } = useRunStore.getState();
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([text], { type }));
  link.href = address;
  link.download = `${(scenario?.name ?? words.run).toLowerCase().replace(/[^a-z0-9]+/g, "-")}${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  announce({ kind: "done", message: words.saved(link.download) });
}
