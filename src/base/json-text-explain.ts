// Says what somebody probably meant who wrote something that is not JSON.

/** The text is not at its end at the offset. */
export function explainUnexpected(text: string, offset: number, expected: string): string {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (character === "/" && /^\/[/*]/.test(text.slice(offset, offset + 2)))
    return "There is a comment here. JSON has none: remove it.";
  if (character === "'") return `Single quotes do not work in JSON: write "…" instead of '…'.`;
  if (character === "“" || character === "”" || character === "„")
    return 'These are typographic quotes. JSON needs the plain ones: "…".';
  if (character === "`") return 'Back-quotes do not work in JSON: write "…".';
  if (character === ",") return "There is a comma too many here. Remove it.";
  const word = /^[+\-.]?[A-Za-z0-9_$.+-]+/.exec(text.slice(offset, offset + 60))?.[0];
  if (word === undefined) return `Expected ${expected}, found ${nameOf(character)}.`;
  return explainWord(word, expected);
}

function explainWord(word: string, expected: string): string {
  if (expected.startsWith("a key")) return `Keys stand in double quotes: write "${word}".`;
  if (/^[+-]?(?:NaN|Infinity)$/.test(word)) return `${word} is not a number in JSON. Write a number, or null.`;
  if (word === "undefined" || word === "None" || word === "nil") return `${word} does not exist in JSON: write null.`;
  if (/^(?:true|false|null)$/i.test(word) && expected === "a value")
    return `${word} is written in small letters in JSON: ${word.toLowerCase()}.`;
  if (/^[+\-.]?[0-9]/.test(word) && expected === "a value")
    return `"${word}" is not a number as JSON writes it (12, -0.5 or 1e3).`;
  return `Expected ${expected}, found "${word}".`;
}

function nameOf(character: string): string {
  if (character === "<") return '"<" (is this XML?)';
  if (character === '"') return "a text";
  const code = character.codePointAt(0) ?? 0;
  const invisible = code < 33 || (code > 126 && code < 161) || (code >= 0x2000 && code < 0x2070) || code === 0xfeff;
  return invisible ? `the invisible character U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `"${character}"`;
}
