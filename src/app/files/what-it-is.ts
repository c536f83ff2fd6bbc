// Files that are no texts, told by how they begin: whoever drops one is told what it is, not that a byte of it is wrong.

import { type UnreadKind, words } from "#words/files/bring-in.ts";

const kinds: readonly { readonly begins: readonly number[]; readonly is: UnreadKind }[] = [
  { begins: [0x89, 0x50, 0x4e, 0x47], is: "picture" },
  { begins: [0xff, 0xd8, 0xff], is: "picture" },
  { begins: [0x47, 0x49, 0x46, 0x38], is: "picture" },
  { begins: [0x52, 0x49, 0x46, 0x46], is: "recording" },
  { begins: [0x25, 0x50, 0x44, 0x46], is: "pdf" },
  { begins: [0x1f, 0x8b], is: "compressed" },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], is: "compressed" },
];

/** Undefined for what may be a text. */
export function whatItIs(fileName: string, bytes: Uint8Array): string | undefined {
  const kind = kinds.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (kind) return words.isKind(fileName, kind.is);
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  if (!isUtf16 && bytes.subarray(0, 4000).includes(0)) return words.noText(fileName);
  return undefined;
}
