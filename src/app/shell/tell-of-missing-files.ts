// Commands fetch what they need when they are first used. Without a network, or after a new version has replaced the files,
// that fails, and nothing else would tell.

import { announce } from "#stores/announcement-store.ts";
import { words } from "#words/shell.ts";

export function tellOfMissingFiles(): () => void {
  const tell = () => announce({ kind: "refused", message: words.notFetched });
  addEventListener("vite:preloadError", tell);
  return () => removeEventListener("vite:preloadError", tell);
}
