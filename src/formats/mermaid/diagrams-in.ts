// State diagrams of a text: the text itself, or those that stand in a page of Markdown or HTML. What is around them is
// blanked, so that every place stays where it was.

export interface FoundDiagram {
  readonly text: string;
  /** The heading above it. */
  readonly heading: string | undefined;
}

const fence = /^[ \t]*(`{3,}|~{3,})[ \t]*\{?[ \t]*\.?mermaid\b[^\n]*\n([\s\S]*?)^[ \t]*\1/gm;
const element = /<(div|pre)\b[^>\n]*class="[^"\n]*\bmermaid\b[^"\n]*"[^>\n]*>([\s\S]*?)<\/\1>/g;

export function diagramsIn(text: string): readonly FoundDiagram[] {
  const inside = [...text.matchAll(fence), ...text.matchAll(element)]
    .map((match) => {
      const body = match[2] ?? "";
      const from = match.index + match[0].indexOf(body, match[0].search(/[\n>]/));
      return { from, to: from + body.length, body };
    })
    .filter(({ body }) => /\bstateDiagram(?:-v2)?\b/.test(body))
    .sort((left, right) => left.from - right.from);
  if (inside.length === 0) return [{ text, heading: undefined }];
  return inside.map(({ from, to, body }) => ({
    text: blanked(text.slice(0, from)) + body + blanked(text.slice(to)),
    heading: headingBefore(text.slice(0, from)),
  }));
}

function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, " ");
}

function headingBefore(text: string): string | undefined {
  const last = [...text.matchAll(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gm)].at(-1)?.[1];
  return last?.replace(/[*_`[\]]/g, "").trim() || undefined;
}
