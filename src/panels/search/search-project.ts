// Finds what was typed anywhere in a project: collapsed states and other machines included. The best of each group come
// first, and the group with the best of all.

import type { Project } from "#model/schema/project.ts";
import { foldCase } from "./fold-case.ts";
import { type Mark, marksIn, scoreText } from "./match-text.ts";
import { type SearchedText, type SearchGroup, searchedTexts } from "./searched-texts.ts";

interface Scored {
  readonly found: SearchedText;
  readonly score: number;
}

export interface Hit extends Scored {
  readonly marks: readonly Mark[];
}

export interface FoundGroup {
  readonly group: SearchGroup;
  readonly hits: readonly Hit[];
  /** How many there are, shown or not. */
  readonly total: number;
}

const mostInGroup = 30;
const longestName = 80;
const mostWords = 8;
/** More than names: letters in the right order are found in them by accident. */
const wordy: ReadonlySet<SearchGroup> = new Set(["expressions", "descriptions", "transitions", "notes"]);

export function searchProject(project: Project, typed: string): readonly FoundGroup[] {
  const words = foldCase(typed).split(/\s+/).filter(Boolean).slice(0, mostWords);
  if (words.length === 0) return [];
  const byGroup = new Map<SearchGroup, Scored[]>();
  for (const found of searchedTexts(project)) {
    const score = scoreText(found.folded, words, !wordy.has(found.group) && found.text.length <= longestName);
    if (score === undefined) continue;
    const hits = byGroup.get(found.group);
    if (hits) hits.push({ found, score });
    else byGroup.set(found.group, [{ found, score }]);
  }
  return [...byGroup]
    .map(([group, hits]) => ({ group, hits: best(hits, words), total: hits.length }))
    .sort((left, right) => (right.hits[0]?.score ?? 0) - (left.hits[0]?.score ?? 0));
}

/** Equally good ones stay in the order of the document. */
function best(scored: readonly Scored[], words: readonly string[]): readonly Hit[] {
  return [...scored]
    .sort((left, right) => right.score - left.score)
    .slice(0, mostInGroup)
    .map(({ found, score }) => ({ found, score, marks: marksIn(found.folded, words) }));
}
