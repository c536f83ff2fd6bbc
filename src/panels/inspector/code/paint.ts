// Colours what is written and underlines what is wrong with it.

import { type EditorState, RangeSet, type StateEffectType, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";
import type { CodeLanguage } from "./language.ts";
import { spansOf } from "./spans-of.ts";

export function paint(languageOf: () => CodeLanguage, refreshed: StateEffectType<null>) {
  return StateField.define<DecorationSet>({
    create: (state) => painted(state, languageOf()),
    update: (before, { state, docChanged, effects }) =>
      docChanged || effects.some((effect) => effect.is(refreshed)) ? painted(state, languageOf()) : before,
    provide: (field) => EditorView.decorations.from(field),
  });
}

function painted(state: EditorState, language: CodeLanguage): DecorationSet {
  const text = state.doc.toString();
  const colours = spansOf(text).map(({ from, to, kind }) =>
    Decoration.mark({ class: `cm-span-${kind}` }).range(from, to),
  );
  const wrong = language
    .judge(text)
    .marks.filter(({ from, to }) => from < to && to <= text.length)
    .map(({ from, to, severity }) => Decoration.mark({ class: `cm-wrong cm-wrong-${severity}` }).range(from, to));
  return RangeSet.of([...colours, ...wrong], true);
}
