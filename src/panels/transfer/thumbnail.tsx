import { useEffect, useRef, useState } from "react";

/** The first machine as a small picture. It is drawn when it first comes into view. */
export function Thumbnail({ text }: { readonly text: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let isCurrent = true;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      pictureOf(text).then((drawn) => isCurrent && setPicture(drawn));
    });
    observer.observe(element);
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [text]);
  return (
    <div
      ref={frame}
      className="flex h-14 w-20 shrink-0 items-center justify-center overflow-hidden rounded-md border border-line bg-[#fafbfc]"
    >
      {picture === undefined ? null : <img alt="" src={picture} className="max-h-full max-w-full" />}
    </div>
  );
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
  const drawn = drawThumbnail(loaded.value, machine, { theme: "light", width: 80, height: 56 });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn)}`;
}
