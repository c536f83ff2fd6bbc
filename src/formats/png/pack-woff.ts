// Tables of a typeface as one WOFF file.

import { zlibSync } from "fflate";

/** In the order of their names, as the format wants them. */
export function packWoff(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const head = 44 + tables.size * 20;
  const entries = [...tables].map(([name, bytes]) => {
    const packed = zlibSync(bytes, { level: 9 });
    return { name, bytes, stored: packed.length < bytes.length ? packed : bytes };
  });
  const length = entries.reduce((sum, { stored }) => sum + padded(stored.length), head);
  const plain = entries.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + tables.size * 16);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const words: [number, number][] = [
    [0, 0x774f4646],
    [4, 0x0001_0000],
    [8, length],
    [16, plain],
  ];
  for (const [at, word] of words) view.setUint32(at, word);
  view.setUint16(12, tables.size);
  view.setUint16(20, 1);
  let place = head;
  for (const [index, { name, bytes, stored }] of entries.entries()) {
    const at = 44 + index * 20;
    for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, name.charCodeAt(letter));
    for (const [more, word] of [place, stored.length, bytes.length, checksum(bytes)].entries())
      view.setUint32(at + 4 + more * 4, word);
    file.set(stored, place);
    place += padded(stored.length);
  }
  return file;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum = (sum + ((bytes[at] ?? 0) << (24 - 8 * (at % 4)))) >>> 0;
  return sum;
}
