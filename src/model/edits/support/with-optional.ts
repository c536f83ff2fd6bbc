/** The record with that key set; an empty value takes the key away, so that "nothing" is written in one way only. */
export function withOptional<Value extends object, Key extends keyof Value>(
  record: Value,
  key: Key,
  value: Value[Key] | undefined,
): Value {
  if (value === undefined || isEmpty(value)) {
    if (!(key in record)) return record;
    const { [key]: _, ...rest } = record;
    return rest as Value;
  }
  return record[key] === value ? record : { ...record, [key]: value };
}

function isEmpty(value: unknown): boolean {
  if (value === "" || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
