/** Whether two values would be written alike; the order of keys means nothing. For values whose depth is bounded. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [ours, theirs] = [entriesOf(left), entriesOf(right)];
  if (ours.length !== theirs.length) return false;
  const others = new Map(theirs);
  return ours.every(([key, value]) => others.has(key) && sameJson(value, others.get(key)));
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}
