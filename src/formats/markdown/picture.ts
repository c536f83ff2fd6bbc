// The picture of the page: where it is shown, and what holds it.

import { toBase64 } from "#base/base64.ts";
import { type Result, success } from "#base/result.ts";
import { utf8 } from "#base/utf8.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { ExportOptions, ExportRefusal } from "../format.ts";
import { exportMermaid } from "../mermaid/export.ts";
import { exportSvg } from "../svg/export.ts";
import { plain } from "./cells.ts";

interface Picture {
  readonly shown: string;
  /** Long lines that nobody reads stand behind everything else. */
  readonly atTheEnd: string;
}

export function pictureOf(project: Project, machine: Id, options: ExportOptions): Result<Picture, ExportRefusal> {
  if (options.picture === "mermaid") {
    const diagram = exportMermaid(project, { machine });
    if (!diagram.ok) return diagram;
    return success({ shown: `\`\`\`mermaid\n${diagram.value.text.replaceAll("```", "'''")}\`\`\`\n`, atTheEnd: "" });
  }
  const picture = exportSvg(project, { ...options, machine });
  if (!picture.ok) return picture;
  const name = plain(project.machines[machine]?.name ?? machine);
  return success({
    shown: `![State machine “${name}”][picture]\n`,
    atTheEnd: `[picture]: data:image/svg+xml;base64,${toBase64(utf8(picture.value.text))}\n`,
  });
}
