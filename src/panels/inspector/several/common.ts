/** What all have; undefined where they differ. */
export function commonValue<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((one) => one === first) ? first : undefined;
}

/** The same for what is made of parts: small records, told apart by what is written in them. */
export function commonPart<Value>(values: readonly Value[]): Value | undefined {
  return isCommon(values) ? values[0] : undefined;
}

export function isCommon(values: readonly unknown[]): boolean {
  const [first, ...others] = values.map((value) => JSON.stringify(value ?? null));
  return others.every((one) => one === first);
}

/** The tags that every one of them carries. */
export function commonTags(all: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = all;
  return first.filter((tag) => others.every((tags) => tags.includes(tag)));
}
