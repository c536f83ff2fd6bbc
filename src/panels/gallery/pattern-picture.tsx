import { useEffect, useRef, useState } from "react";
import type { Result } from "#base/result.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";

export interface Pictures {
  readonly theme: "light" | "dark";
  fetchPattern(id: Id): Promise<Result<Project, string>>;
}

/** The machine in small, drawn from the document when it first comes into view. */
export function PatternPicture({
  card: { id, machine },
  theme,
  fetchPattern,
}: Pictures & { readonly card: PatternCard }) {
  const frame = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let isCurrent = true;
    const observer = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const [pattern, { drawThumbnail }] = await Promise.all([fetchPattern(id), import("#formats/svg/thumbnail.ts")]);
      if (!isCurrent || !pattern.ok) return;
      const size = { width: element.clientWidth - 16, height: element.clientHeight - 16 };
      const drawn = drawThumbnail(pattern.value, machine, { theme, ...size });
      setPicture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn)}`);
    });
    observer.observe(element);
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [id, machine, theme, fetchPattern]);
  return (
    <div
      ref={frame}
      className="flex h-40 items-center justify-center overflow-hidden border-line border-b bg-canvas p-2"
    >
      {picture === undefined ? null : <img alt="" src={picture} className="max-h-full max-w-full" />}
    </div>
  );
}
