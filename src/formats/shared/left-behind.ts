// What an export leaves in the document, in as few lines as can be read: one for each topic, with all its places.

import { entriesOf } from "#model/queries/entries-of.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import { type Project, type TableName, tableNames } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import { branchOf, type Carried, notCarried } from "./carried.ts";
import { documentLosses } from "./document-losses.ts";
import type { ExportScope } from "./export-scope.ts";
import { type Left, leftBehindSentence } from "./left-behind-sentence.ts";
import { fieldWords, type LeftTable, recordTopics, type Topic } from "./left-behind-words.data.ts";

export interface ExportTarget {
  /** As in "have no place in …". */
  readonly name: string;
  readonly carries: Carried;
  readonly scope: ExportScope;
  /** Records beyond the scope that are still called by their names. */
  readonly named?: ReadonlySet<Id>;
  /** Places that are left behind although their field has a place elsewhere. */
  readonly also?: readonly DocumentPath[];
}

export function lossesLeftBehind(project: Project, target: ExportTarget): Loss[] {
  const topics = new Map<Topic, Left[]>();
  for (const at of placesLeft(project, target)) {
    const [topic, left] = wordsFor(project, at, target.scope);
    const list = topics.get(topic);
    if (list) list.push(left);
    else topics.set(topic, [left]);
  }
  const known = Object.keys(documentLosses) as Topic[];
  return [
    ...known.flatMap((topic) => {
      const list = topics.get(topic);
      return list ? [lossOf(project, topic, list, target)] : [];
    }),
    projectLoss(project),
  ];
}

const nameOnly = branchOf(["name"]);

function placesLeft(project: Project, { carries, scope, named, also = [] }: ExportTarget): DocumentPath[] {
  const left = tableNames.flatMap((table) => {
    const fields = carries[table];
    const branch = branchOf(fields ?? []);
    return entriesOf<object>(project[table]).flatMap(([id, record]) => {
      if (fields && scope.has(table, id)) return notCarried(record, branch, [table, id]);
      return canBeNamed(table) && named?.has(id) ? notCarried(record, nameOnly, [table, id]) : [[table, id]];
    });
  });
  const drawn = branchOf(carries.layout ?? []);
  const layout = (["states", "transitions", "notes"] as const).flatMap((table) =>
    entriesOf<object>(project.layout[table] ?? {}).flatMap(([id, record]) => {
      const branch = drawn.get(table)?.get("*");
      const isDrawn = branch !== undefined && (table === "notes" || scope.has(table, id));
      const at = ["layout", table, id];
      return isDrawn ? (branch.size === 0 ? [] : notCarried(record, branch, at)) : [at];
    }),
  );
  return [...left, ...also, ...layout];
}

function wordsFor(project: Project, at: DocumentPath, scope: ExportScope): readonly [Topic, Left] {
  const [first, id] = at as readonly [LeftTable, Id];
  const isRootName = first === "states" && at[2] === "name" && project.states[id]?.parent === null;
  if (isRootName) return ["titles", { table: first, record: id, nouns: "names", at }];
  if (first === "layout") {
    const table = at[1] as TableName;
    const [topic, nouns] = fieldOf("layout", [table, ...at.slice(2)]);
    return [topic, { table, record: String(at[2]), nouns, at }];
  }
  if (at.length > 2 && (!canBeNamed(first) || scope.has(first, id))) {
    const [topic, nouns] = fieldOf(first, at.slice(2));
    return [topic, { table: first, record: id, nouns, at }];
  }
  const topic = isShared(first) && !scope.has(first, id) ? "elsewhere" : recordTopics[first];
  return [topic, { table: first, record: id, nouns: undefined, at }];
}

function canBeNamed(table: LeftTable): boolean {
  return table === "machines" || table === "services";
}

function isShared(table: TableName): boolean {
  return table === "services" || table === "channels";
}

function fieldOf(table: LeftTable, steps: DocumentPath): readonly [Topic, string] {
  const isWild = (at: number) => typeof steps[at] === "number" || (table === "layout" && at === 1);
  const form = steps.map((step, at) => (isWild(at) ? "*" : step));
  for (let length = form.length; length > 0; length--) {
    const words = fieldWords[table][form.slice(0, length).join(".")];
    if (words) return words;
  }
  if (Object.keys(fieldWords[table]).length === 0 || table === "layout") return ["newer", "fields of a newer version"];
  const topic = recordTopics[table];
  return topic === "elsewhere" ? ["newer", "fields of a newer version"] : [topic, "other settings"];
}

function lossOf(project: Project, topic: Topic, left: readonly Left[], target: ExportTarget): Loss {
  const { kind } = documentLosses[topic];
  const message = leftBehindSentence(project, left, kind === "stays" ? undefined : target.name);
  const places = left.map(({ at }) => at);
  return { code: topic, kind, message, ...(places[0] ? { inDocument: places[0] } : {}), covers: places };
}

function projectLoss({ description }: Project): Loss {
  return {
    code: "project",
    kind: "stays",
    message: `The project's name${description ? ", its description" : ""} and the ids of its records stay in the project.`,
    covers: [["name"], ["description"]],
  };
}
