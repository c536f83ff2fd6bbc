// How well a text fits what was typed, and where. Every word that was typed must be in it.

export interface Mark {
  readonly from: number;
  readonly to: number;
}

const wholeText = 100;
const startOfText = 60;
const startOfWord = 40;
const inside = 20;
const spread = 4;

/**
 * Larger is better, undefined is no match. Text and words in the same case. Letters that only come in this order count
 * where `allowsSpread` says so. Asked of every text with every letter typed, so it makes nothing.
 */
export function scoreText(text: string, words: readonly string[], allowsSpread: boolean): number | undefined {
  let score = 0;
  for (const word of words) {
    const at = bestPlace(text, word);
    if (at >= 0) {
      score += scoreOf(text, word, at);
      continue;
    }
    const pieces = allowsSpread ? piecesIn(text, word) : 0;
    if (pieces === 0) return undefined;
    score += spread / pieces;
  }
  return score / words.length - Math.min(text.length, 200) / 100;
}

/** Where the words are in a text that they fit. */
export function marksIn(text: string, words: readonly string[]): readonly Mark[] {
  const marks = words.flatMap((word) => {
    const at = bestPlace(text, word);
    return at >= 0 ? [{ from: at, to: at + word.length }] : lettersIn(text, word);
  });
  return joined(marks);
}

/** The first place at which a word of the text starts, else the first at all. */
function bestPlace(text: string, word: string): number {
  const first = text.indexOf(word);
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (isWordStart(text, at)) return at;
  return first;
}

function scoreOf(text: string, word: string, at: number): number {
  if (text.length === word.length) return wholeText;
  if (at === 0) return startOfText;
  return isWordStart(text, at) ? startOfWord : inside;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !isLetter(text.charCodeAt(at - 1));
}

/** Whatever is not plain ASCII counts as a letter. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}

/** Into how many pieces a word has to be taken to be found in the text in its order; 0 if it can't or has too many. */
function piecesIn(text: string, word: string): number {
  if (word.length < 2) return 0;
  let pieces = 0;
  let end = -1;
  for (let letter = 0; letter < word.length; letter += 1) {
    const at = text.indexOf(word.charAt(letter), Math.max(0, end));
    if (at < 0) return 0;
    if (at !== end) pieces += 1;
    end = at + 1;
  }
  return pieces * 2 <= word.length + 2 ? pieces : 0;
}

function lettersIn(text: string, word: string): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (let letter = 0; letter < word.length; letter += 1) {
    const at = text.indexOf(word.charAt(letter), from);
    if (at < 0) return marks;
    marks.push({ from: at, to: at + 1 });
    from = at + 1;
  }
  return marks;
}

function joined(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((left, right) => left.from - right.from);
  const result: Mark[] = [];
  for (const mark of sorted) {
    const last = result.at(-1);
    if (last && mark.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) };
    else result.push(mark);
  }
  return result;
}
