// What a project can be written as from the page: every notation of the registry, its own document, and PNG, which only a
// browser can draw.

import type { ExportOptions, Loss } from "#formats/format.ts";
import { type FormatId, formatIds, formatOf } from "#formats/registry.ts";
import { saveProject } from "#model/save.ts";
import type { Project } from "#model/schema/project.ts";
import { loadPictureFonts } from "#stores/transfer/load-picture-fonts.ts";
import { words } from "#words/transfer/export.ts";

export type TargetFormat = FormatId | "faultline" | "png";

export interface Target {
  readonly id: TargetFormat;
  readonly name: string;
  readonly summary: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly isPicture: boolean;
  readonly carries: "project" | "machine";
}

const ours: Target = {
  id: "faultline",
  ...words.ownDocument,
  extension: ".faultline.json",
  mediaType: "application/json",
  isPicture: false,
  carries: "project",
};

const png: Target = {
  id: "png",
  ...words.png,
  extension: ".png",
  mediaType: "image/png",
  isPicture: true,
  carries: "machine",
};

function listed(id: FormatId): Target[] {
  const format = formatOf(id);
  if (!format?.loadExport) return [];
  const { name, summary, mediaType, carries, extensions } = format;
  const target = { id, name, summary, mediaType, carries, extension: extensions[0] ?? "", isPicture: id === "svg" };
  return id === "svg" ? [target, png] : [target];
}

export const targets: readonly Target[] = [...formatIds.flatMap(listed), ours];

export function targetOf(id: TargetFormat): Target {
  return targets.find((target) => target.id === id) ?? ours;
}

export type Written =
  | { readonly ok: true; readonly text: string; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly message: string };

/** A picture is written as SVG first, whatever it becomes. */
export async function writeAs(id: TargetFormat, project: Project, options: ExportOptions): Promise<Written> {
  if (id === "faultline") return { ok: true, text: saveProject(project), losses: [] };
  const exportProject = await formatOf(id === "png" ? "svg" : id)?.loadExport?.();
  if (!exportProject) return { ok: false, message: words.notWritable };
  const hasPicture = id === "svg" || id === "png" || id === "markdown";
  const fonts = hasPicture ? { fonts: await loadPictureFonts(project) } : {};
  const exported = exportProject(project, { ...options, ...fonts });
  return exported.ok ? { ok: true, ...exported.value } : { ok: false, message: exported.error.message };
}
