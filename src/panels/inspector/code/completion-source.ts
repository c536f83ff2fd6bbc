import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from "@codemirror/autocomplete";
import type { EditorView } from "@codemirror/view";
import type { CodeLanguage, Suggestion } from "./language.ts";

/** Suggestions as CodeMirror wants them. */
export function completionSource(languageOf: () => CodeLanguage) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const found = languageOf().suggest(state.doc.toString(), pos);
    const isBegun = found !== undefined && (found.from < pos || state.sliceDoc(0, pos).endsWith("."));
    if (!found || (!explicit && !isBegun)) return null;
    return { from: found.from, options: found.options.map(completionOf), validFor: /^['"]?[\w$]*$/ };
  };
}

const boosts: Readonly<Record<Suggestion["kind"], number>> = {
  value: 3,
  variable: 2,
  field: 2,
  path: 1,
  type: 1,
  function: 0,
};

function completionOf(suggestion: Suggestion): Completion {
  const { label, kind, detail, info, insert, back } = suggestion;
  return {
    label,
    type: kind,
    boost: boosts[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(info === undefined ? {} : { info }),
    apply: (view: EditorView, completion: Completion, from: number, to: number) => {
      const at = from + insert.length - back;
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: at },
        annotations: pickedCompletion.of(completion),
        userEvent: "input.complete",
      });
    },
  };
}
