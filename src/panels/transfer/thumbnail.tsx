import { useCallback } from "react";
import { PictureInView } from "#ui/picture-in-view.tsx";

/** The first machine of a stored document as a small picture. */
export function Thumbnail({ text, theme }: { readonly text: string; readonly theme: "light" | "dark" }) {
  const draw = useCallback(() => pictureOf(text, theme), [text, theme]);
  return <PictureInView className="h-14 w-20 shrink-0 rounded-md border border-line bg-canvas" draw={draw} />;
}

/** Larger ones would make the list wait, and be a grey patch. */
const largestText = 400_000;

async function pictureOf(text: string, theme: "light" | "dark"): Promise<string | undefined> {
  if (text.length > largestText) return undefined;
  const [{ loadProject }, { drawThumbnail }] = await Promise.all([
    import("#model/load.ts"),
    import("#formats/svg/thumbnail.ts"),
  ]);
  const loaded = loadProject(text);
  const [machine] = loaded.ok ? Object.keys(loaded.value.machines) : [];
  if (!loaded.ok || machine === undefined) return undefined;
  return drawThumbnail(loaded.value, machine, { theme, width: 80, height: 56 });
}
