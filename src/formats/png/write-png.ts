// Pixels as a PNG file: eight bits a colour, each row told by its difference from the one above.

import { zlibSync } from "fflate";
import type { Pixels } from "./pixels.ts";

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

export function writePng({ width, height, data }: Pixels): Uint8Array {
  const stride = width * 3;
  const rows = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++) {
    rows[y * (stride + 1)] = 2;
    for (let x = 0; x < stride; x++) {
      const above = y === 0 ? 0 : (data[(y - 1) * stride + x] ?? 0);
      rows[y * (stride + 1) + 1 + x] = (data[y * stride + x] ?? 0) - above;
    }
  }
  const header = [...wordOf(width), ...wordOf(height), 8, 2, 0, 0, 0];
  return joined([
    Uint8Array.from(signature),
    chunk("IHDR", Uint8Array.from(header)),
    chunk("IDAT", zlibSync(rows, { level: 6 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return joined([Uint8Array.from(wordOf(content.length)), named, Uint8Array.from(wordOf(checksum(named)))]);
}

function wordOf(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (table[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
