const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** As in addresses that hold data. */
export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const letter = (place: number) => letters.charAt((group >> (18 - 6 * place)) & 63);
    groups.push(
      letter(0) + letter(1) + (second === undefined ? "=" : letter(2)) + (third === undefined ? "=" : letter(3)),
    );
  }
  return groups.join("");
}
