import { useCallback } from "react";
import { PictureInView } from "#ui/picture-in-view.tsx";

/** The first machine of a stored document as a small picture. */
export function Thumbnail({ text }: { readonly text: string }) {
  const draw = useCallback(() => pictureOf(text), [text]);
  return <PictureInView className="h-14 w-20 shrink-0 rounded-md border border-line bg-[#fafbfc]" draw={draw} />;
}

/** Larger ones would make the list wait, and be a grey patch. */
const largestText = 400_000;

async function pictureOf(text: string): Promise<string | undefined> {
  if (text.length > largestText) return undefined;
  const [{ loadProject }, { drawThumbnail }] = await Promise.all([
    import("#model/load.ts"),
    import("#formats/svg/thumbnail.ts"),
  ]);
  const loaded = loadProject(text);
  const [machine] = loaded.ok ? Object.keys(loaded.value.machines) : [];
  if (!loaded.ok || machine === undefined) return undefined;
  return drawThumbnail(loaded.value, machine, { theme: "light", width: 80, height: 56 });
}
