/** `context.total` becomes `context.sum`, in the text of an expression; strings stay as they are. */
export function renameRead(text: string, [variable = "", name = ""]: readonly string[], newName: string): string {
  const escaped = (word: string) => word.replace(/\$/g, "\\$");
  const pattern = `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|(?<![\\w$.])(${escaped(variable)}\\s*\\??\\.\\s*)${escaped(name)}(?![\\w$])`;
  return text.replace(new RegExp(pattern, "g"), (whole, read: string | undefined) =>
    read === undefined ? whole : `${read}${newName}`,
  );
}
