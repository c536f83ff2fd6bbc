import { useCallback } from "react";
import type { Result } from "#base/result.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { PatternCard } from "#patterns/pattern-cards.data.ts";
import { PictureInView } from "#ui/picture-in-view.tsx";

export interface Pictures {
  readonly theme: "light" | "dark";
  fetchPattern(id: Id): Promise<Result<Project, string>>;
}

const margin = 16;

/** The machine in small, drawn from the document. */
export function PatternPicture({
  card: { id, machine },
  theme,
  fetchPattern,
}: Pictures & { readonly card: PatternCard }) {
  const draw = useCallback(
    async ({ width, height }: { readonly width: number; readonly height: number }) => {
      const [pattern, { drawThumbnail }] = await Promise.all([fetchPattern(id), import("#formats/svg/thumbnail.ts")]);
      const size = { width: width - margin, height: height - margin };
      return pattern.ok ? drawThumbnail(pattern.value, machine, { theme, ...size }) : undefined;
    },
    [id, machine, theme, fetchPattern],
  );
  return <PictureInView className="h-40 border-line border-b bg-canvas p-2" draw={draw} />;
}
