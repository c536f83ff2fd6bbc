// Turns what zod found into a sentence about the document: which record, which key, what it should be, what it is.

import type * as z from "zod/mini";
import { nearestName } from "#base/nearest-name.ts";
import { shorten } from "#base/shorten.ts";
import { nounOf } from "../describe.ts";
import { keyOrder } from "../key-order.ts";
import type { DocumentPath } from "../queries/references.ts";
import { type TableName, tableNames } from "../schema/project.ts";
import type { LoadProblem } from "./load-error.ts";

type Issue = z.core.$ZodIssue;

export function explainIssue(document: unknown, issue: Issue): LoadProblem {
  const path = issue.path as DocumentPath;
  const value = valueAt(document, path);
  const key = path.at(-1);
  if (issue.code === "invalid_key") {
    const inner = issue.issues[0] ? predicate(issue.issues[0]) : "is not allowed here";
    return { code: "bad-key", message: `The key ${quoted(key)} in ${subjectOf(path.slice(0, -1))} ${inner}.`, path };
  }
  if (value === undefined && typeof key === "string") return missing(document, path, key, issue);
  const message = `${capitalised(subjectOf(path))} ${predicate(issue)}${found(issue, value)}.${suggestion(issue, value)}`;
  return { code: "bad-value", message, path };
}

function missing(document: unknown, path: DocumentPath, key: string, issue: Issue): LoadProblem {
  const holderPath = path.slice(0, -1);
  const holder = valueAt(document, holderPath);
  const strangers = Object.keys(holder ?? {})
    .slice(0, 1000)
    .filter((name) => !keyOrder.includes(name));
  const near = nearestName(key, strangers);
  const meant = near === undefined ? "" : ` Is ${quoted(near)} a misspelling of it?`;
  const message = `${capitalised(subjectOf(holderPath))} lacks ${quoted(key)}, which ${predicate(issue)}.${meant}`;
  return { code: "missing-key", message, path };
}

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
  null: "null",
};

/** Completes the sentence "This key …". The schema's own messages are written that way too. */
function predicate(issue: Issue): string {
  if (issue.message && !issue.message.startsWith("Invalid input")) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${alternatives(issue.values.map(String))}`;
    case "too_small":
      return `must have at least ${issue.minimum} ${Number(issue.minimum) === 1 ? "entry" : "entries"}`;
    case "too_big":
      return `must be at most ${issue.maximum}`;
    case "invalid_union":
      return issue.discriminator === undefined
        ? "has none of the allowed forms"
        : `must be ${alternatives(optionsOf(issue))}`;
    default:
      return "is not valid";
  }
}

function found(issue: Issue, value: unknown): string {
  if (issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union")
    return `, not ${describeValue(value)}`;
  return typeof value === "string" && value !== "" ? `: ${shorten(JSON.stringify(value), 60)}` : "";
}

function suggestion(issue: Issue, value: unknown): string {
  if (typeof value !== "string") return "";
  const offered =
    issue.code === "invalid_union" ? optionsOf(issue) : issue.code === "invalid_value" ? issue.values : [];
  const near = nearestName(value, offered.map(String));
  return near === undefined ? "" : ` Did you mean ${quoted(near)}?`;
}

function optionsOf(issue: Issue): readonly string[] {
  const options = (issue as { readonly options?: unknown }).options;
  return Array.isArray(options) ? options.map(String) : [];
}

function alternatives(names: readonly string[]): string {
  const all = names.map(quoted);
  if (all.length < 2) return all.join("");
  return `one of ${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return shorten(JSON.stringify(value), 60);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/** `state "idle"`, `"order" of state "idle"` */
function subjectOf(path: DocumentPath): string {
  const [table, id, ...rest] = path;
  if (path.length === 0) return "the document";
  if (!isTable(table) || id === undefined) return quoted(path.join("."));
  return rest.length === 0
    ? `${nounOf(table)} ${quoted(id)}`
    : `${quoted(rest.join("."))} of ${nounOf(table)} ${quoted(id)}`;
}

function isTable(step: string | number | undefined): step is TableName {
  return (tableNames as readonly unknown[]).includes(step);
}

function valueAt(document: unknown, path: DocumentPath): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

function quoted(text: unknown): string {
  return `"${shorten(String(text), 60)}"`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
