// Which options fit what was typed, best first, and whether making a new one is offered.

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  /** Tells options of the same name apart. */
  readonly detail?: string | undefined;
  /** Set on the option that makes a new one: its name. */
  readonly creates?: string | undefined;
}

const most = 100;

export function pickerOptions(
  options: readonly PickerOption[],
  typed: string,
  createLabel: ((name: string) => string) | undefined,
): readonly PickerOption[] {
  const name = typed.trim();
  const wanted = name.toLowerCase();
  const ranked = options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < noFit)
    .sort((left, right) => left.rank - right.rank)
    .slice(0, most)
    .map(({ option }) => option);
  const isThere = options.some((option) => option.label === name);
  if (name === "" || isThere || !createLabel) return ranked;
  return [...ranked, { value: `create ${name}`, label: createLabel(name), creates: name }];
}

const noFit = 4;

function rankOf({ label, detail }: PickerOption, wanted: string): number {
  const text = label.toLowerCase();
  if (wanted === "" || text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  if (text.includes(wanted)) return 2;
  return detail?.toLowerCase().includes(wanted) ? 3 : noFit;
}
