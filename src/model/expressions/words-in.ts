/** Every word of every text in a value: a sure upper bound of the fields that its expressions can name. */
export function wordsIn(value: unknown): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(/[A-Za-z_$][A-Za-z0-9_$]*/g));
}
