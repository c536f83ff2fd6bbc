const longest = 200;

/** The name itself, or with the first number that makes it unlike all others: `Charge`, `Charge 2`, `Charge 3`. */
export function uniqueName(wanted: string, taken: ReadonlySet<string>): string {
  const name = wanted.trim();
  if (!taken.has(name)) return name;
  const [, stem = name] = /^(.*\S)\s+\d{1,9}$/s.exec(name) ?? [];
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const numbered = `${stem.slice(0, longest - ending.length).trimEnd()}${ending}`;
    if (!taken.has(numbered)) return numbered;
  }
}
