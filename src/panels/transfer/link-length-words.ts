// How long a link is, and which programs will cut it or refuse it.

import { linkLengths } from "#formats/link-lengths.data.ts";
import { words } from "#words/transfer/share.ts";

export interface LinkLength {
  readonly isLong: boolean;
  readonly words: string;
}

export function linkLengthWords(length: number): LinkLength {
  const count = (characters: number) => characters.toLocaleString("en");
  const tooShort = linkLengths.filter(({ longest }) => length > longest);
  const enough = linkLengths.filter(({ longest }) => length <= longest);
  if (tooShort.length === 0) return { isLong: false, words: words.shortEnough(count(length)) };
  const cut = tooShort.map(({ programs, longest }) => `${programs} (${count(longest)})`);
  const take = enough.map(({ programs }) => programs);
  const others = take.length === 0 ? "" : words.takeIt(listed(take), take.length);
  return {
    isLong: true,
    words: words.tooLong(count(length), listed(cut), others),
  };
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : words.and(names.slice(0, -1).join(", "), last);
}
