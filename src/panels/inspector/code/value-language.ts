// Values as they are, not computed: what a scenario hands over, what an example shows.

import { shorten } from "#base/shorten.ts";
import { printType } from "#expr/print-type.ts";
import type { Type } from "#expr/type.ts";
import { valueMatchesType } from "#expr/value-matches-type.ts";
import { words } from "#words/inspector/fields.ts";
import { readJsonValue, writeJsonValue } from "../fields/json-value.ts";
import { type CodeLanguage, nothingToSay, type Verdict } from "./language.ts";
import { literalsOf } from "./literals-of.ts";

export function valueLanguage(type: Type): CodeLanguage {
  const shown = type.kind === "unknown" ? undefined : shorten(printType(type), longest);
  return {
    judge: (text) => {
      if (text.trim() === "") return { ...nothingToSay, type: shown };
      const read = readJsonValue(text, type);
      if (!read.ok) return { ...wrong(text, words.needsValue), canBeKept: false, type: shown };
      const fit = valueMatchesType(read.value, type);
      return fit.ok ? { ...nothingToSay, type: shown } : { ...wrong(text, fit.error.message), type: shown };
    },
    suggest: (text, position) => {
      const isBegun = /^\w*$/.test(text.slice(0, position));
      const options = isBegun ? literalsOf(type, (value) => writeJsonValue(value, type)) : [];
      return options.length === 0 ? undefined : { from: 0, options };
    },
  };
}

function wrong(text: string, problem: string): Verdict {
  return { ...nothingToSay, problem, marks: [{ from: 0, to: text.length, severity: "error" }] };
}

const longest = 200;
