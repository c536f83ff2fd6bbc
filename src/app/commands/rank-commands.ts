// Which commands somebody means by a few letters, best first.

import { words as others } from "#words/commands/finding.ts";
import { words as groups } from "#words/commands/groups.ts";
import type { Command } from "./command.ts";

export interface OfferedCommand {
  readonly command: Command;
  readonly title: string;
}

export function rankCommands<Offered extends OfferedCommand>(offered: readonly Offered[], wanted: string): Offered[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...offered];
  return offered
    .map((one, at) => ({ one, at, score: scoreOf(one, words) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.at - right.at)
    .map(({ one }) => one);
}

function scoreOf({ command, title }: OfferedCommand, words: readonly string[]): number {
  const name = title.toLowerCase();
  const rest = `${others[command.id] ?? ""} ${groups[command.group]}`.toLowerCase();
  let total = 0;
  for (const word of words) {
    const score = scoreWord(name, rest, word);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

function scoreWord(name: string, rest: string, word: string): number {
  if (name.startsWith(word)) return 5;
  if (name.includes(` ${word}`)) return 4;
  if (name.includes(word)) return 3;
  if (rest.includes(word)) return 2;
  return isSpreadIn(name, word) ? 1 : 0;
}

/** All letters are there, in this order. */
function isSpreadIn(name: string, word: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = name.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
