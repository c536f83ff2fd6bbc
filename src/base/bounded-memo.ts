// Remembers what a pure function answered. When the memory is full it starts anew, which keeps it small without a
// queue of who was asked last: answers are recomputed, never wrong.

export function boundedMemo<Key, Value>(compute: (key: Key) => Value, limit: number): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    if (known.size >= limit) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
