import { shorten } from "#base/shorten.ts";
import { printType } from "./print-type.ts";
import type { Type } from "./type.ts";

/** A type within a message: however large it is, the message stays readable. */
export function showType(type: Type): string {
  return shorten(printType(type), 120);
}
