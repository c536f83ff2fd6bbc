/** What all have; undefined where they differ. */
export function commonValue<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((one) => one === first) ? first : undefined;
}

/** The tags that every one of them carries. */
export function commonTags(all: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = all;
  return first.filter((tag) => others.every((tags) => tags.includes(tag)));
}
