// What the page says stands in its catalogue, src/words, and nowhere else: neither between tags nor in what is read out or
// announced. Data in, sentences out.

import { parseSync } from "oxc-parser";

const isOfThePage = (path) => /^src\/(?:app|canvas|panels|ui|stores)\//.test(path) && !path.includes(".test.");
const saidByAttribute = new Set(
  "alt aria-description aria-label aria-roledescription aria-valuetext hint label message placeholder title".split(" "),
);
const saysSomething = (text) => /\p{L}{2}/u.test(text);

export function checkWords(modules) {
  return modules
    .filter(({ path }) => isOfThePage(path))
    .flatMap(({ path, source }) =>
      wordsIn(parseSync(path, source).program).map(
        (words) => `${path}: says "${words.trim().replace(/\s+/g, " ")}" itself. Put it into src/words.`,
      ),
    );
}

function wordsIn(root) {
  const found = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === null || typeof node !== "object") continue;
    if (Array.isArray(node)) waiting.push(...node);
    else {
      found.push(...wordsOf(node).filter(saysSomething));
      waiting.push(...Object.values(node));
    }
  }
  return found;
}

function wordsOf(node) {
  if (node.type === "JSXText") return [node.value];
  if (node.type === "JSXAttribute" && saidByAttribute.has(node.name.name)) return textsOf(node.value);
  const isMessage = node.type === "Property" && (node.key.name === "message" || node.key.name === "title");
  return isMessage ? textsOf(node.value) : [];
}

function textsOf(value) {
  if (value?.type === "JSXExpressionContainer") return textsOf(value.expression);
  if (value?.type === "Literal" && typeof value.value === "string") return [value.value];
  return value?.type === "TemplateLiteral" ? value.quasis.map(({ value: { raw } }) => raw) : [];
}
