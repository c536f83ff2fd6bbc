// Ids out of names, for migrations. A migration must give the same result for ever, so this is not shared with what the
// editor uses for new records.

export interface Slugs {
  /** A new id in that table. */
  fresh(table: string, name: string): string;
  /** The id that stands for the name in that table, new the first time. */
  of(table: string, name: string): string;
}

export function createSlugs(): Slugs {
  const taken = new Set<string>();
  const known = new Map<string, string>();
  const lastNumber = new Map<string, number>();

  function fresh(table: string, name: string): string {
    const stem = slugOf(name);
    let number = lastNumber.get(`${table} ${stem}`) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (taken.has(`${table} ${id}`)) {
      number++;
      id = `${stem}-${number}`;
    }
    lastNumber.set(`${table} ${stem}`, number);
    taken.add(`${table} ${id}`);
    return id;
  }

  function of(table: string, name: string): string {
    const key = `${table} ${name}`;
    const id = known.get(key) ?? fresh(table, name);
    known.set(key, id);
    return id;
  }

  return { fresh, of };
}

function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^[^a-z]+|-+$/g, "");
  return slug === "" || slug === "constructor" ? "x" : slug;
}
