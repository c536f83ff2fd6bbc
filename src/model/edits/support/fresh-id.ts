import type { Id } from "../../schema/common.ts";
import { type Project, tableNames } from "../../schema/project.ts";

const longest = 48;

/**
 * Makes ids from names. An id is new in the whole document, not only in its table, so that a person who searches the
 * file for it finds one thing. It never changes afterwards, whatever the name becomes.
 */
export function freshIds(project: Project): (name: string, otherwise: string) => Id {
  const given = new Set<Id>();
  const next = new Map<Id, number>();
  const isTaken = (id: Id) => given.has(id) || tableNames.some((table) => Object.hasOwn(project[table], id));
  return (name, otherwise) => {
    const stem = slugOf(name) || otherwise;
    let number = next.get(stem) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (isTaken(id)) {
      number += 1;
      id = `${stem}-${number}`;
    }
    next.set(stem, number + 1);
    given.add(id);
    return id;
  };
}

function slugOf(name: string): string {
  const words = name
    .slice(0, 200)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^[^a-z]+|-+$/g, "");
  return words === "constructor" ? "" : words;
}
