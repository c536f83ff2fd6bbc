export function mapValues<Value>(
  table: Readonly<Record<string, Value>>,
  change: (value: Value, id: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).map(([id, value]) => [id, change(value, id)]));
}
