// The editor of one line of code. It is loaded when the first one is shown, and knows the page only through its port.

import { autocompletion, closeCompletion, completionStatus } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, redo } from "@codemirror/commands";
import { Annotation, EditorState, Prec, StateEffect } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder, tooltips } from "@codemirror/view";
import { completionSource } from "./completion-source.ts";
import { editorTheme } from "./editor-theme.ts";
import type { CodeLanguage } from "./language.ts";
import { paint } from "./paint.ts";

/** What the field around it gives and wants to know; read anew each time. */
export interface EditorPort {
  readonly language: CodeLanguage;
  onType(text: string): void;
  onKeep(): void;
  onRestore(): void;
}

export interface MountedEditor {
  /** Shows another text, without telling anybody that it was typed. */
  setText(text: string): void;
  setAttributes(attributes: Readonly<Record<string, string>>): void;
  /** What may be read has changed. */
  refresh(): void;
  focus(from?: number, to?: number): void;
  destroy(): void;
}

const fromOutside = Annotation.define<boolean>();
const refreshed = StateEffect.define<null>();

export function mountEditor(
  parent: HTMLElement,
  text: string,
  portOf: () => EditorPort,
  hint: string | undefined,
): MountedEditor {
  let attributes: Readonly<Record<string, string>> = {};
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      Prec.highest(keymap.of(keysOf(portOf))),
      history(),
      drawSelection(),
      autocompletion({
        override: [completionSource(() => portOf().language)],
        icons: false,
        defaultKeymap: true,
        interactionDelay: 0,
        optionClass: (option) => `cm-kind-${option.type ?? "plain"}`,
      }),
      keymap.of([...defaultKeymap, ...historyKeymap, { key: "Mod-Shift-z", run: redo, preventDefault: true }]),
      tooltips({ parent: document.body, position: "fixed" }),
      EditorView.lineWrapping,
      EditorState.allowMultipleSelections.of(false),
      hint === undefined ? [] : placeholder(hint),
      paint(() => portOf().language, refreshed),
      editorTheme,
      EditorView.contentAttributes.of(() => ({ ...attributes, spellcheck: "false" })),
      EditorView.updateListener.of((update) => {
        const isOutside = update.transactions.some((one) => one.annotation(fromOutside));
        if (update.docChanged && !isOutside) portOf().onType(update.state.doc.toString());
      }),
      EditorView.domEventHandlers({
        blur: () => {
          // What was still being looked up would open over the next field.
          closeCompletion(view);
          portOf().onKeep();
        },
      }),
    ],
  });
  return {
    setText: (next) => {
      const { doc } = view.state;
      if (doc.toString() === next) return;
      view.dispatch({ changes: { from: 0, to: doc.length, insert: next }, annotations: fromOutside.of(true) });
    },
    setAttributes: (next) => {
      attributes = next;
      view.dispatch({});
    },
    refresh: () => view.dispatch({ effects: refreshed.of(null) }),
    focus: (from, to) => {
      view.focus();
      if (from !== undefined) view.dispatch({ selection: { anchor: from, head: to ?? from } });
    },
    destroy: () => view.destroy(),
  };
}

/** While suggestions are open, Enter takes one and Escape closes them; Tab always leaves. */
function keysOf(portOf: () => EditorPort) {
  return [
    {
      key: "Enter",
      run: (view: EditorView) => {
        if (completionStatus(view.state) === "active") return false;
        portOf().onKeep();
        return true;
      },
    },
    {
      key: "Escape",
      stopPropagation: true,
      run: (view: EditorView) => {
        if (completionStatus(view.state) === "active") return false;
        portOf().onRestore();
        return true;
      },
    },
  ];
}
