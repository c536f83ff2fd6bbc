// One number from 0 up to 1 for a seed and a key. Every question has a key of its own, so that a question more or less
// elsewhere changes no other answer, and two designs can be compared under the same luck.

import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

export function uniform(seed: number, key: string): number {
  return uniformFloat64(xoroshiro128plusFromState(bitsOf(seed, key)));
}

/** Four words of 32 bits that depend on every bit of the seed and the key. */
export function bitsOf(seed: number, key: string): number[] {
  let first = 1779033703 ^ seed;
  let second = 3144134277 ^ Math.floor(seed / 2 ** 32);
  let third = 1013904242;
  let fourth = 2773480762;
  for (let position = 0; position < key.length; position++) {
    const unit = key.charCodeAt(position);
    first = second ^ Math.imul(first ^ unit, 597399067);
    second = third ^ Math.imul(second ^ unit, 2869860233);
    third = fourth ^ Math.imul(third ^ unit, 951274213);
    fourth = first ^ Math.imul(fourth ^ unit, 2716044179);
  }
  first = Math.imul(third ^ (first >>> 18), 597399067);
  second = Math.imul(fourth ^ (second >>> 22), 2869860233);
  third = Math.imul(first ^ (third >>> 17), 951274213);
  fourth = Math.imul(second ^ (fourth >>> 19), 2716044179);
  const all = first ^ second ^ third ^ fourth;
  return [mixed(first ^ all), mixed(second ^ first), mixed(third ^ all), mixed(fourth ^ second)];
}

function mixed(word: number): number {
  let value = word | 0;
  value = Math.imul(value ^ (value >>> 16), 2246822507);
  value = Math.imul(value ^ (value >>> 13), 3266489909);
  return value ^ (value >>> 16);
}
