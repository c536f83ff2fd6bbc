// All projects of a browser as one file, and back. One that can't be read does not keep the others from coming.

import type { Json } from "#base/json.ts";
import { parseJsonText } from "#base/json-text.ts";
import { failure, type Result, success } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import type { Project } from "#model/schema/project.ts";
import type { ImportRefusal } from "./format.ts";

const backupFormat = "faultline-backup";

export interface BackedUp {
  /** As it is saved in a file. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface Restored {
  readonly projects: readonly { readonly project: Project; readonly savedAt: number }[];
  /** Why the others did not come, each with its name. */
  readonly refused: readonly string[];
}

export function isBackup(text: string): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"faultline-backup"/.test(text);
}

export function writeBackup(projects: readonly BackedUp[]): string {
  const written = projects.map(({ text, savedAt }) => `{ "savedAt": ${savedAt}, "document": ${text.trim()} }`);
  return `{\n"format": "${backupFormat}",\n"version": 1,\n"projects": [\n${written.join(",\n")}\n]\n}\n`;
}

export function readBackup(text: string): Result<Restored, ImportRefusal> {
  const json = parseJsonText(text.replace(/^\ufeff/, ""), { maxLength: 500_000_000, maxDepth: 110 });
  if (!json.ok) return failure(json.error);
  const listed = isRecord(json.value) && json.value.format === backupFormat ? json.value.projects : undefined;
  const version = isRecord(json.value) ? json.value.version : undefined;
  if (Array.isArray(listed) && version !== 1)
    return failure({ message: "This backup was written by a newer Faultline. Restore it there.", line: 1, column: 1 });
  if (!Array.isArray(listed)) return failure({ message: "This is no backup of Faultline.", line: 1, column: 1 });
  const projects: { project: Project; savedAt: number }[] = [];
  const refused: string[] = [];
  for (const [at, entry] of listed.entries()) {
    const document = isRecord(entry) ? entry.document : undefined;
    const savedAt = isRecord(entry) && typeof entry.savedAt === "number" ? entry.savedAt : 0;
    const loaded = loadProject(JSON.stringify(document ?? null));
    if (loaded.ok) projects.push({ project: loaded.value, savedAt });
    else refused.push(`${nameOf(document) ?? `Project ${at + 1}`}: ${loaded.error.message}`);
  }
  return success({ projects, refused });
}

function nameOf(document: Json | undefined): string | undefined {
  return isRecord(document) && typeof document.name === "string" ? `“${document.name}”` : undefined;
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
