// Holds a document against the schema, record by record: it can stop when enough is known, and a million mistakes in one
// file neither fill the memory nor the stack.

import * as z from "zod/mini";
import type { Json } from "#base/json.ts";
import { idSchema } from "../schema/common.ts";
import { projectSchema, type TableName, tableNames, tableSchemas } from "../schema/project.ts";
import { explainIssue } from "./explain-issue.ts";
import type { LoadProblem } from "./load-error.ts";
import { quickCheck } from "./quick-check.ts";
import { isObject, type JsonObject } from "./recognise.ts";

/** All but the tables. */
const frameSchema = z.omit(
  projectSchema,
  Object.fromEntries(tableNames.map((name) => [name, true])) as Record<TableName, true>,
);

type Issue = z.core.$ZodIssue;

/** Stops after each record. */
export function* checkSchema(document: JsonObject, most: number): Generator<void, LoadProblem[]> {
  const problems: LoadProblem[] = [];
  const add = (path: readonly string[], schema: z.ZodMiniType, value: Json | undefined) => {
    for (const issue of issuesOf(schema, value)) {
      if (problems.length >= most) return;
      problems.push(explainIssue(document, { ...issue, path: [...path, ...issue.path] } as Issue));
    }
  };
  if (!quickCheck(frameSchema)(document)) add([], frameSchema, document);
  for (const table of tableNames) {
    const records = document[table];
    if (!isObject(records)) {
      add([table], tableSchemas[table], records);
      continue;
    }
    const { valueType } = tableSchemas[table]._zod.def;
    const [isId, isRecord] = [quickCheck(idSchema), quickCheck(valueType)];
    for (const id of Object.keys(records)) {
      if (problems.length >= most) return problems;
      if (!isId(id)) add([table], tableSchemas[table], { [id]: records[id] ?? null });
      else if (!isRecord(records[id])) add([table, id], valueType, records[id]);
      yield;
    }
  }
  return problems;
}

function issuesOf(schema: z.ZodMiniType, value: Json | undefined): readonly Issue[] {
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    // The library collects issues on the stack, which has an end.
    if (!(error instanceof RangeError)) throw error;
    const message = "has more mistakes in it than can be listed";
    return [{ code: "custom", path: [], message, input: value, params: {} }];
  }
}
