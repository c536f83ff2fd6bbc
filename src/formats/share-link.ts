// A whole project in the part of a link that never leaves the browser (what follows `#`): compressed, and written in
// letters that every program leaves alone.

import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { failure, type Result, success } from "#base/result.ts";
import { loadProject } from "#model/load.ts";
import { saveProject } from "#model/save.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

/** copy: it becomes a project of whoever opens it. view: it can only be looked at, also within another page. */
export type ShareMode = "copy" | "view";

export interface Shared {
  readonly mode: ShareMode;
  readonly project: Project;
  readonly scenario?: Id;
  /** The record of the run that is looked at. */
  readonly cursor?: number;
}

const largestText = 32_000_000;

export function shareFragment({ mode, project, scenario, cursor }: Shared): string {
  const packed = toLetters(deflateSync(strToU8(JSON.stringify(JSON.parse(saveProject(project)))), { level: 9 }));
  const more = [
    ...(scenario === undefined ? [] : [`run=${encodeURIComponent(scenario)}`]),
    ...(scenario === undefined || cursor === undefined ? [] : [`at=${cursor}`]),
  ];
  return [`${mode}=${packed}`, ...more].join("&");
}

/** The part of a pasted link that holds a project, if the text is such a link and nothing else. */
export function sharedIn(text: string): string | undefined {
  return /^\s*[^\s#]*(#(?:copy|view)=\S*)\s*$/.exec(text)?.[1];
}

export function readShareFragment(fragment: string): Result<Shared, string> {
  const [, mode, packed = "", rest = ""] = /^#?(copy|view)=([^&]*)(?:&(.*))?$/.exec(fragment) ?? [];
  if (mode !== "copy" && mode !== "view") return failure("This link holds no project.");
  const text = unpack(packed);
  if (text === undefined) return failure("The link is incomplete: a program on the way has cut it. Ask for the file.");
  const loaded = loadProject(text);
  if (!loaded.ok) return failure(`The project in the link can't be opened: ${loaded.error.message}`);
  const more = new Map(rest.split("&").map((each) => each.split("=", 2) as [string, string]));
  const scenario = decoded(more.get("run"));
  const at = more.get("at") ?? "";
  return success({
    mode,
    project: loaded.value,
    ...(scenario !== undefined && Object.hasOwn(loaded.value.scenarios, scenario) ? { scenario } : {}),
    ...(/^-?\d{1,9}$/.test(at) ? { cursor: Number(at) } : {}),
  });
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Never more than a document may have: a few letters can stand for gigabytes. */
function unpack(letters: string): string | undefined {
  const bytes = fromLetters(letters);
  if (!bytes || bytes.length === 0) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((part, isLast) => {
    length += part.length;
    if (length > largestText) throw new Error("too much");
    parts.push(part);
    isWhole = isLast;
  });
  try {
    const step = 4096;
    for (let at = 0; at < bytes.length; at += step)
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    return undefined;
  }
  return isWhole ? strFromU8(joined(parts, length)) : undefined;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values: ReadonlyMap<string, number> = new Map([...alphabet].map((letter, value) => [letter, value]));

function toLetters(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const group = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const count = second === undefined ? 2 : third === undefined ? 3 : 4;
    for (let place = 0; place < count; place++) letters.push(alphabet.charAt((group >> (18 - 6 * place)) & 63));
  }
  return letters.join("");
}

function fromLetters(letters: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((letters.length * 6) / 8));
  let [held, bits, at] = [0, 0, 0];
  for (const letter of letters) {
    const value = values.get(letter);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
