// A read-only CodeMirror with the lines of what is selected lit up. It knows texts and places, and no document.

import { defaultKeymap } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { json } from "@codemirror/lang-json";
import { foldGutter, foldKeymap } from "@codemirror/language";
import { Compartment, EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { changeBetween } from "./change-between.ts";
import { codeTheme } from "./code-theme.ts";
import type { CodeLanguage } from "./printed-code.ts";

export interface CodePart {
  readonly from: number;
  readonly to: number;
}

export interface MountedCode {
  show(text: string, language: CodeLanguage, label: string): void;
  /** Lights up the lines of these parts. */
  light(parts: readonly CodePart[], isBroughtIntoView: boolean): void;
  destroy(): void;
}

const setLit = StateEffect.define<readonly CodePart[]>();
const litLine = Decoration.line({ class: "cm-linked" });

const lit = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, { state, changes, effects }) {
    const set = effects.find((effect) => effect.is(setLit));
    return set ? linesOf(state, set.value as readonly CodePart[]) : lines.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function linesOf(state: EditorState, parts: readonly CodePart[]): DecorationSet {
  const starts = new Set<number>();
  for (const { from, to } of parts) {
    const last = state.doc.lineAt(Math.min(to, state.doc.length)).number;
    for (let line = state.doc.lineAt(Math.min(from, state.doc.length)).number; line <= last; line += 1)
      starts.add(state.doc.line(line).from);
  }
  return Decoration.set([...starts].sort((left, right) => left - right).map((start) => litLine.range(start)));
}

const grammars = { typescript: javascript({ typescript: true }), json: json() } as const;

/** `onPick` is told the place that was clicked, or where Enter was pressed. */
export function mountCode(parent: HTMLElement, onPick: (place: number) => void): MountedCode {
  const grammar = new Compartment();
  const attributes = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        foldGutter(),
        lit,
        codeTheme,
        grammar.of([]),
        attributes.of([]),
        EditorState.readOnly.of(true),
        keymap.of([
          { key: "Enter", run: pickAtCursor },
          ...foldKeymap,
          ...defaultKeymap.filter(({ key }) => key?.startsWith("Arrow") || key === "Mod-a" || key === "Home"),
        ]),
        EditorView.domEventHandlers({ click: onClick }),
      ],
    }),
  });

  function pickAtCursor(): boolean {
    onPick(view.state.selection.main.head);
    return true;
  }

  function onClick(): void {
    if (view.state.selection.main.empty) pickAtCursor();
  }

  let shown: CodeLanguage | undefined;
  return {
    show(text, language, label) {
      const changes = changeBetween(view.state.doc.toString(), text);
      const labelled = EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", tabindex: "0" });
      view.dispatch({
        ...(changes ? { changes } : {}),
        effects: [
          attributes.reconfigure(labelled),
          ...(shown === language ? [] : [grammar.reconfigure(grammars[language])]),
        ],
      });
      shown = language;
    },
    light(parts, isBroughtIntoView) {
      const [first] = parts;
      const effects: StateEffect<unknown>[] = [setLit.of(parts)];
      if (first && isBroughtIntoView) effects.push(EditorView.scrollIntoView(first.from, { y: "start", yMargin: 40 }));
      view.dispatch({ effects });
    },
    destroy: () => view.destroy(),
  };
}
