// State diagrams of a text: the text itself, or those that stand in a page of Markdown, HTML, reStructuredText, AsciiDoc or
// MDX.

export interface FoundDiagram {
  readonly from: number;
  readonly to: number;
  /** The heading above it. */
  readonly heading: string | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

export function diagramsIn(text: string): readonly FoundDiagram[] {
  const inside = [...fencedIn(text), ...elementsIn(text), ...blocksIn(text)]
    .filter(({ from, to }) => /\bstateDiagram(?:-v2)?\b/.test(text.slice(from, to)))
    .sort((left, right) => left.from - right.from);
  if (inside.length === 0) return [{ from: 0, to: text.length, heading: undefined }];
  const headings = [...text.matchAll(/^#{1,6}[ \t]+(\S[^\r\n]{0,300})/gm)];
  let heading: string | undefined;
  let next = 0;
  return inside.map(({ from, to }) => {
    for (let above = headings[next]; above && above.index < from; above = headings[++next]) heading = wordsOf(above[1]);
    return { from, to, heading };
  });
}

function fencedIn(text: string): Span[] {
  const spans: Span[] = [];
  let open: { readonly fence: string; readonly from: number } | undefined;
  for (const line of text.matchAll(/^[ \t]*(`{3,}|~{3,})([^\n]*)\n?/gm)) {
    const [whole, fence = "", rest = ""] = line;
    if (open) {
      if (!fence.startsWith(open.fence)) continue;
      spans.push({ from: open.from, to: line.index });
      open = undefined;
    } else if (/^[ \t]*\{?[ \t]*\.?mermaid\b/.test(rest)) open = { fence, from: line.index + whole.length };
  }
  return spans;
}

function elementsIn(text: string): Span[] {
  const spans: Span[] = [];
  const start = /<(div|pre)\b[^<>\n]{0,200}\bmermaid\b[^<>\n]{0,200}>/g;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const from = found.index + found[0].length;
    const to = text.indexOf(`</${found[1]}>`, from);
    if (to < 0) break;
    spans.push({ from, to });
    start.lastIndex = to;
  }
  return spans;
}

interface Block {
  readonly start: RegExp;
  end(found: RegExpExecArray): RegExp;
}

const blocks: readonly Block[] = [
  { start: /^[ \t]*:{3,}[ \t]*\{?\.?mermaid\b[^\n]*$/gm, end: () => /^[ \t]*:{3,}[ \t]*$/gm },
  { start: /\{\{[<%]-?[ \t]*mermaid\b[^\n{}]*\}\}/g, end: () => /\{\{[<%]-?[ \t]*\/[ \t]*mermaid/g },
  {
    start: /^\[(?:source,[ \t]*)?mermaid\b[^\n]*\][ \t]*\r?\n(-{4,}|\.{4,})[ \t]*$/gm,
    end: ([, fence = ""]) => new RegExp(`^${fence.replace(/\./g, "\\.")}[ \\t]*$`, "gm"),
  },
  // To the first line that is no deeper than the directive.
  {
    start: /^([ \t]{0,40})\.\. mermaid::[^\n]*$/gm,
    end: ([, indent = ""]) => new RegExp(`^[ \\t]{0,${indent.length}}\\S`, "gm"),
  },
  { start: /`(?=\s{0,200}(?:---\n[^`]{0,2000}---\s{0,200})?stateDiagram)/g, end: () => /`/g },
];

function blocksIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of blocks) {
    start.lastIndex = 0;
    for (let found = start.exec(text); found; found = start.exec(text)) {
      const from = found.index + found[0].length;
      const stop = end(found);
      stop.lastIndex = from;
      const to = stop.exec(text)?.index ?? text.length;
      // The marks of a fence are no template.
      if (text[found.index] !== "`" || !/[`\n]/.test(text[found.index - 1] ?? "`")) spans.push({ from, to });
      start.lastIndex = Math.max(to, from);
    }
  }
  return spans;
}

function wordsOf(heading: string | undefined): string | undefined {
  return heading?.replace(/[*_`[\]]|[ \t#]+$/g, "").trim() || undefined;
}
