// What people write out of habit from other languages, and what to write here instead.

const noTime = "The time can't be read: a run could not be repeated. Let an event or a service bring it.";
const noChance = "Chance is not part of the language: a run could not be repeated. Let an event or a service bring it.";
const onlyReads = "An expression reads and computes one value; it can't run a program.";
const noScope = "An expression reads what the document declares, and nothing of the page or the machine it runs on.";

export const foreignWords: ReadonlyMap<string, string> = new Map([
  ["and", 'Write "&&".'],
  ["or", 'Write "||".'],
  ["not", 'Write "!" before what is denied.'],
  ["is", 'Write "===".'],
  ["equals", 'Write "===".'],
  ["eq", 'Write "===".'],
  ["mod", 'Write "%".'],
  ["div", "Write Math.trunc(a / b)."],
  ["in", "Write list.includes(item)."],
  ["instanceof", 'Write typeof a === "string", or Array.isArray(a).'],
  ["if", "Write a choice as test ? one : other."],
  ["then", "Write a choice as test ? one : other."],
  ["else", "Write a choice as test ? one : other."],
  ["nil", 'Write "null".'],
  ["None", 'Write "null".'],
  ["True", 'Write "true".'],
  ["False", 'Write "false".'],
  ["NaN", "Ask with Number.isNaN(value)."],
  ["len", "Write list.length."],
  ["Date", noTime],
  ["Math.random", noChance],
  ["crypto", noChance],
  ["this", noScope],
  ["window", noScope],
  ["document", noScope],
  ["globalThis", noScope],
  ["self", noScope],
  ["process", noScope],
  ["state", noScope],
  ...[
    "new",
    "function",
    "class",
    "async",
    "await",
    "yield",
    "delete",
    "void",
    "return",
    "throw",
    "import",
    "export",
  ].map((word) => [word, onlyReads] as const),
  ...["let", "var", "const", "for", "while", "do", "switch", "case", "eval", "Function", "require", "super"].map(
    (word) => [word, onlyReads] as const,
  ),
]);

const noCallbacks = "It would run a function for each item, and functions can't be written in an expression.";
const noChanges = "It would change the list. Make a new one, as in [...list, item].";

export const foreignMethods: ReadonlyMap<string, string> = new Map([
  ...["map", "filter", "reduce", "find", "findIndex", "some", "every", "forEach", "flatMap", "toSorted"].map(
    (name) => [name, noCallbacks] as const,
  ),
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill"].map((name) => [name, noChanges] as const),
  ["length", "It is a field: write .length without ()."],
  ["match", "Patterns are not part of the language. Ask with includes, startsWith or endsWith."],
  ["test", "Patterns are not part of the language. Ask with includes, startsWith or endsWith."],
  ["substr", "Write substring(from, to)."],
  ["contains", "Write includes."],
  ["has", "Write includes."],
]);

export const foreignCharacters: ReadonlyMap<string, string> = new Map([
  ...["“", "”", "‘", "’", "«", "»", "„"].map((quote) => [quote, `Put texts in plain quotes, " or '.`] as const),
  ["–", 'Write "-".'],
  ["—", 'Write "-".'],
  ["−", 'Write "-".'],
  ["×", 'Write "*".'],
  ["÷", 'Write "/".'],
  ["≠", 'Write "!==".'],
  ["≤", 'Write "<=".'],
  ["≥", 'Write ">=".'],
  ["…", 'Write "...".'],
  [";", "An expression is one value: nothing can follow it."],
  ["^", "Bit operators are not part of the language."],
  ["~", "Bit operators are not part of the language."],
  ["\u00a0", "It is a space that does not break. Write a plain one."],
  ["\u200b", "It can't be seen. Remove it."],
  ["\ufeff", "It can't be seen. Remove it."],
]);
