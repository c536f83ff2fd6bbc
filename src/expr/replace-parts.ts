export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Puts other texts in place of parts of a text that don't overlap. */
export function replaceParts(text: string, replacements: readonly Replacement[]): string {
  const fromTheEnd = [...replacements].sort((left, right) => right.from - left.from);
  return fromTheEnd.reduce((result, { from, to, by }) => result.slice(0, from) + by + result.slice(to), text);
}
