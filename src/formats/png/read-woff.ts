// The tables of a typeface as WOFF packs them.

import { unzlibSync } from "fflate";

export function readWoff(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const file = viewOf(bytes);
  const tables = new Map<string, DataView>();
  if (file.getUint32(0) !== 0x774f4646) return tables;
  const count = file.getUint16(12);
  for (let index = 0; index < count; index++) {
    const entry = 44 + index * 20;
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [offset, packed, length] = [4, 8, 12].map((more) => file.getUint32(entry + more)) as [number, number, number];
    const content = bytes.subarray(offset, offset + packed);
    tables.set(name, viewOf(packed < length ? unzlibSync(content) : content));
  }
  return tables;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
