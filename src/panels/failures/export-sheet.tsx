import type { Project } from "#model/schema/project.ts";
import type { FailureSheet } from "#sim/failure-modes/failure-sheet.ts";
import { printSheetCsv, printSheetMarkdown } from "#sim/failure-modes/print-sheet.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/failures.ts";

export function ExportSheet({ project, sheet }: { readonly project: Project; readonly sheet: FailureSheet }) {
  const name = words.fileName(sheet.machine);
  return (
    <>
      <Button
        tone="quiet"
        isSmall
        onClick={() => download(printSheetMarkdown(project, sheet), `${name}.md`, "text/markdown")}
      >
        {words.markdown}
      </Button>
      <Button tone="quiet" isSmall onClick={() => download(printSheetCsv(project, sheet), `${name}.csv`, "text/csv")}>
        {words.csv}
      </Button>
    </>
  );
}

function download(text: string, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
