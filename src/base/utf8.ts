/** The bytes of a text; half of a surrogate pair becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const value = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    const more = value < 0x80 ? 0 : value < 0x800 ? 1 : value < 0x10000 ? 2 : 3;
    if (more === 0) bytes.push(value);
    else bytes.push(((0xff00 >> (more + 1)) & 0xff) | (value >> (6 * more)));
    for (let at = more - 1; at >= 0; at--) bytes.push(0x80 | ((value >> (6 * at)) & 0x3f));
  }
  return Uint8Array.from(bytes);
}
