// Is this a Faultline document at all? If not, says what it looks like, because the wrong file is the usual reason.

import type { Json } from "#base/json.ts";
import { shorten } from "#base/shorten.ts";
import { tableNames } from "../schema/project.ts";
import type { LoadProblem } from "./load-error.ts";

export type JsonObject = { readonly [key: string]: Json };

/** What a text that can't be JSON probably is. */
export function recogniseText(text: string): LoadProblem | undefined {
  const start = text.slice(0, 4000).replace(/^\ufeff?\s*/, "");
  if ((start[0] === "{" && start[1] === "\u0000") || start.startsWith("\u0000{"))
    return notFaultline("The file is encoded as UTF-16. Save it as UTF-8.");
  if (start.includes("\u0000") || start.startsWith("PK\u0003") || start.startsWith("%PDF"))
    return notFaultline("This is a binary file, not a Faultline document.");
  if (start.startsWith("<")) return notFaultline(describeXml(start));
  if (/^(?:import|export|const|let|\/\/ )[\s\S]*(?:createMachine|setup)\s*\(/.test(start))
    return notFaultline("This is program code, perhaps an XState machine, not a Faultline document (a JSON file).");
  if (/^(?:---|[A-Za-z][\w-]*:\s)/.test(start))
    return notFaultline("This looks like YAML, not like a Faultline document (a JSON file).");
  return undefined;
}

function describeXml(start: string): string {
  const kinds: readonly [RegExp, string][] = [
    [/<(?:\w+:)?scxml[\s/>]/, "SCXML (a state chart in XML)"],
    [/<(?:\w+:)?definitions[\s/>]/, "BPMN (a process in XML)"],
    [/<!doctype html|<html/i, "a web page"],
    [/<svg[\s/>]/, "an SVG picture"],
  ];
  const what = kinds.find(([pattern]) => pattern.test(start))?.[1] ?? "XML";
  return `This is ${what}, not a Faultline document (a JSON file).`;
}

export function recogniseJson(json: Json): { readonly document: JsonObject } | { readonly problem: LoadProblem } {
  if (!isObject(json))
    return {
      problem: notFaultline(
        `This is ${nameOf(json)}, not a Faultline document (an object with "format": "faultline").`,
      ),
    };
  if (json.format === "faultline") return { document: json };
  return { problem: notFaultline(describeObject(json), "format" in json ? ["format"] : []) };
}

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

const shapes: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ["$defs", "properties"], what: "a JSON Schema" },
  { keys: ["StartAt", "States"], what: "an Amazon States Language definition (Step Functions)" },
  { keys: ["specVersion", "states"], what: "a Serverless Workflow definition" },
  { keys: ["nodes", "edges"], what: "a list of nodes and edges (as React Flow stores them)" },
  { keys: ["nodes", "connections"], what: "an n8n workflow" },
  { keys: ["name", "dependencies"], what: "a package.json" },
  { keys: ["states", "initial"], what: "an XState machine configuration" },
  { keys: ["states", "id"], what: "an XState machine configuration" },
  { keys: ["states", "type"], what: "an XState machine configuration" },
];

function describeObject(json: JsonObject): string {
  const { format } = json;
  if (format !== undefined) {
    const found = shorten(JSON.stringify(format), 40);
    return `This is not a Faultline document: its "format" is ${found}, not "faultline".`;
  }
  const shape = shapes.find(({ keys }) => keys.every((key) => Object.hasOwn(json, key)));
  const tables = tableNames.filter((table) => isObject(json[table]));
  if (tables.length > 1 && isObject(json.machines))
    return 'This looks like a Faultline document without its mark. Add "format": "faultline" at the top.';
  if (shape) return `This looks like ${shape.what}, not like a Faultline document.`;
  return 'This is not a Faultline document: "format": "faultline" is missing.';
}

function nameOf(json: Json): string {
  if (Array.isArray(json)) return "a list";
  if (json === null) return "null";
  return { string: "a text", number: "a number", boolean: "true or false" }[typeof json as string] ?? "something else";
}

function notFaultline(message: string, path: readonly string[] = []): LoadProblem {
  return { code: "not-faultline", message, path };
}
