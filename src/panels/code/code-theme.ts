import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "12px", color: "var(--ink)", background: "var(--surface)" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "18px", fontVariantLigatures: "none" },
  ".cm-content": { padding: "6px 0", outline: "none" },
  ".cm-gutters": { background: "var(--surface)", color: "var(--quiet)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 4px 0 12px", minWidth: "40px" },
  ".cm-foldGutter .cm-gutterElement": { cursor: "pointer", width: "14px", textAlign: "center" },
  ".cm-foldPlaceholder": { background: "var(--sunken)", border: "none", color: "var(--quiet)", padding: "0 4px" },
  ".cm-linked": { background: "var(--accent-soft)", boxShadow: "inset 2px 0 var(--accent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--sunken)",
  },
});

const colours = HighlightStyle.define([
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--active)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--compensation)" },
  { tag: [tags.keyword, tags.typeName, tags.operatorKeyword], color: "var(--accent)" },
  { tag: [tags.punctuation, tags.bracket, tags.separator], color: "var(--quiet)" },
]);

/** Colours by meaning, from the page's own, so that it follows the theme by itself. */
export const codeTheme = [theme, syntaxHighlighting(colours)];
