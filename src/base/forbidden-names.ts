// Names that reach an object's prototype instead of its data. No field, id or property in a document may have one:
// every table is a plain object, and `table["constructor"]` must mean "not there".

export const forbiddenNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

export function isForbiddenName(name: string): boolean {
  return forbiddenNames.has(name);
}
