// Names in generated code: words of the drawing as identifiers, each used once and none that the language keeps.

const reserved = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do " +
    "else enum eval export extends false finally for from function get if implements import in instanceof interface is " +
    "keyof let module namespace never new null number object of package private protected public readonly require " +
    "return set static string super switch symbol this throw true try type typeof undefined unknown var void while with " +
    "yield Promise Error Map Set Object Array String Number Boolean Date Math JSON Symbol Record Partial Extract console " +
    "globalThis window document AbortSignal AbortController setTimeout clearTimeout WeakMap context event input output error"
  ).split(" "),
);

export interface Identifiers {
  /** The same owner gets the same name again. */
  of(owner: string, wanted: string): string;
}

export function createIdentifiers(alsoTaken: readonly string[] = []): Identifiers {
  const taken = new Set([...reserved, ...alsoTaken]);
  const byOwner = new Map<string, string>();
  return {
    of(owner, wanted) {
      const known = byOwner.get(owner);
      if (known !== undefined) return known;
      let name = wanted;
      for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
      taken.add(name);
      byOwner.set(owner, name);
      return name;
    },
  };
}

export function camelCase(text: string): string {
  const [first = "", ...others] = wordsOf(text);
  const name = [first.charAt(0).toLowerCase() + first.slice(1), ...others.map(capitalised)].join("");
  return /^[A-Za-z_$]/.test(name) ? name : `x${capitalised(name)}`;
}

export function pascalCase(text: string): string {
  const name = wordsOf(text).map(capitalised).join("");
  return /^[A-Za-z_$]/.test(name) ? name : `X${name}`;
}

function wordsOf(text: string): string[] {
  const words = text
    .slice(0, 60)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/);
  return words.filter((word) => word !== "");
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
