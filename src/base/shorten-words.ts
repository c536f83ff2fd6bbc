import { shorten } from "./shorten.ts";

/** A message that repeats what somebody wrote, without repeating a megabyte of it. */
export function shortenWords(message: string): string {
  return message.replace(/\S{81,}/g, (word) => shorten(word));
}
