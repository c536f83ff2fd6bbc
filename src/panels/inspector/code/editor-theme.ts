import { EditorView } from "@codemirror/view";

/** Colours by meaning, from the page's own; the sizes are those of the plain field that stands in until this is loaded. */
export const editorTheme = EditorView.theme({
  "&": { fontSize: "12px", color: "var(--ink)", maxHeight: "12rem" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--font-mono)",
    lineHeight: "18px",
    fontVariantLigatures: "none",
    overflow: "auto",
  },
  ".cm-content": { padding: "4px 0", caretColor: "var(--ink)", minHeight: "26px" },
  ".cm-line": { padding: "0 8px" },
  ".cm-placeholder": { color: "var(--quiet)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "var(--accent-soft)",
  },
  ".cm-span-text": { color: "var(--active)" },
  ".cm-span-number, .cm-span-word": { color: "var(--compensation)" },
  ".cm-span-root": { color: "var(--accent)" },
  ".cm-span-mark": { color: "var(--quiet)" },
  ".cm-wrong": { textDecoration: "underline wavy 1px", textUnderlineOffset: "3px" },
  ".cm-wrong-error": { textDecorationColor: "var(--fault)" },
  ".cm-wrong-warning": { textDecorationColor: "var(--warning)" },
  "&.cm-tooltip, .cm-tooltip": {
    zIndex: "60",
    border: "1px solid var(--line)",
    borderRadius: "8px",
    background: "var(--raised)",
    color: "var(--ink)",
    boxShadow: "var(--shadow-raised, 0 8px 24px var(--shadow))",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--font-mono)",
    fontSize: "12px",
    maxHeight: "14rem",
    padding: "4px",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "12px",
    padding: "3px 6px",
    borderRadius: "5px",
    lineHeight: "18px",
  },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent-soft)", color: "var(--ink)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600", color: "var(--accent)" },
  ".cm-completionDetail": { marginLeft: "auto", fontStyle: "normal", color: "var(--quiet)" },
  ".cm-tooltip.cm-completionInfo": { padding: "6px 8px", maxWidth: "16rem", fontSize: "12px", margin: "0 4px" },
});
