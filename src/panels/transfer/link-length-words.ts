// How long a link is, and which programs will cut it or refuse it.

import { linkLengths } from "#formats/link-lengths.data.ts";

export interface LinkLength {
  readonly isLong: boolean;
  readonly words: string;
}

export function linkLengthWords(length: number): LinkLength {
  const count = (characters: number) => characters.toLocaleString("en");
  const tooShort = linkLengths.filter(({ longest }) => length > longest);
  const enough = linkLengths.filter(({ longest }) => length <= longest);
  if (tooShort.length === 0) return { isLong: false, words: `${count(length)} characters: short enough everywhere.` };
  const cut = tooShort.map(({ programs, longest }) => `${programs} (${count(longest)})`);
  const take = enough.map(({ programs }) => programs);
  const others = take.length === 0 ? "" : ` ${listed(take)} take${take.length === 1 ? "s" : ""} it.`;
  return {
    isLong: true,
    words: `${count(length)} characters: too long for ${listed(cut)}.${others} Send the file where the link does not fit.`,
  };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
