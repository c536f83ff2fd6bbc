import { expect, test } from "vitest";
import { foreignCharacters, foreignMethods, foreignWords } from "./foreign.data.ts";
import { parseExpression } from "./parse.ts";

function refusal(text: string) {
  const parsed = parseExpression(text);
  if (parsed.ok) throw new Error(`${text} was accepted`);
  return parsed.error;
}

test.each([
  ["context.a and context.b", "and", 'there is "and". Write "&&".'],
  ["not context.a", "not", 'Write "!" before what is denied.'],
  ["if context.a", "if", "Write a choice as test ? one : other."],
  ["context.a mod 2", "mod", 'Write "%".'],
  ["context.a = 1", "=", 'An expression can\'t assign. To compare, write "===".'],
  ["context.a += 1", "=", "An expression can't change anything. Write the new value alone"],
  ["context.a++", "++", "An expression can't count up. Write + 1."],
  ["1--1", "--", "An expression can't count down. Write - 1."],
  ["--context.a", "--", "An expression can't count up or down."],
  ["context.a => 1", "=", "Functions can't be written in an expression."],
  ["context.a =< 1", "=", 'To compare, write "<=".'],
  ["context.a <> 1", "<>", 'Write "!==" for values that differ.'],
  ["context.a >> 1", ">>", "Bit operators are not part of the language."],
  ["context.a & 1", "&", 'Write "&&" for logic; bit operators are not part of the language.'],
  ["2 ** 64", "**", "its last digit differs between browsers. Multiply instead."],
  ["/a+/", "/", "Patterns are not part of the language."],
  ["context.a ≤ 3", "≤", 'Write "<=".'],
  ["“open”", "“", "Put texts in plain quotes"],
  ["context.a;", ";", "An expression is one value: nothing can follow it."],
  ["context.a 😀", "😀", '"😀" can\'t stand here.'],
  ["context.items.map(1)", "map", "functions can't be written in an expression."],
  ["context.items.push(1)", "push", "It would change the list. Make a new one"],
  ["context.items.joni()", "joni", 'Did you mean "join"?'],
  ["context.items.length()", "length", "It is a field: write .length without ()."],
  ["Math.flor(1)", "Math.flor", 'Did you mean "Math.floor"?'],
  ["Math.cbrt(1)", "Math.cbrt", "There are: Math.abs, Math.ceil, Math.floor,"],
  ["Date.now()", "Date.now", "The time can't be read: a run could not be repeated."],
  ["Math.random()", "Math.random", "Chance is not part of the language"],
  ["contxt.total", "contxt.total", 'Did you mean "context"?'],
  ["total > 1", "total", "A field is read from where it lies, as in context.total."],
  ["(1", "", 'Expected ")" to close the parenthesis, but the expression ends.'],
  ["'abc", "'abc", "This text is never closed: add ' at its end."],
])("%s: points at %s and says %s", (text, place, message) => {
  const { from, to, ...error } = refusal(text);
  expect(text.slice(from, to)).toBe(place);
  expect(error.message).toContain(message);
});

test("tells those who write words of another language what to write here", () => {
  for (const [word, hint] of foreignWords) {
    expect(refusal(word).message, word).toContain(hint);
    if (!word.includes(".")) expect(refusal(`context.a ${word} 1`).message, word).toContain(hint);
  }
  for (const [method, hint] of foreignMethods)
    expect(refusal(`context.a.${method}(1)`).message, method).toContain(hint);
  for (const [character, hint] of foreignCharacters) expect(refusal(`1 ${character}`).message).toContain(hint);
});

test("reads a sign after an operator, with or without room between", () => {
  for (const text of ["context.a - -1", "context.a -  - 1", "1<-1", "1 + +1", "1*-1"])
    expect(parseExpression(text).ok, text).toBe(true);
});
