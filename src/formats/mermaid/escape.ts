// Mermaid's own escapes: `#58;` for a character, `#quot;` for some by name. They keep a text in one piece whatever it
// contains, and keep markup in it from being read as markup.

const names: Readonly<Record<string, string>> = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'", nbsp: "\u00a0" };

export function escapeMermaid(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[#;:"<>{}%\\`|]/g, (character) => `#${character.codePointAt(0)};`)
    .replace(/-{2,}/g, (dashes) => "#45;".repeat(dashes.length));
}

export function unescapeMermaid(text: string): string {
  return text.replace(/#(\d{1,7}|[a-z]{2,6});/gi, (whole, code: string) => {
    if (!/^\d/.test(code)) return names[code.toLowerCase()] ?? whole;
    const point = Number(code);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
  });
}
