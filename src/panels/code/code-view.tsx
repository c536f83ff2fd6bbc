import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { goTo } from "#stores/go-to.ts";
import { currentProject } from "#stores/project-store.ts";
import { isSameReference, isThere, type Reference } from "#stores/reference.ts";
import { useViewStore } from "#stores/view-store.ts";
import type { CodeSpan } from "./link-code.ts";
import { type MountedCode, mountCode } from "./mount-code.ts";
import type { CodeLanguage } from "./printed-code.ts";
import { spanAt, spansOf } from "./spans-at.ts";

export interface CodeViewProps {
  readonly text: string;
  readonly spans: readonly CodeSpan[];
  readonly language: CodeLanguage;
  readonly label: string;
}

export function CodeView({ text, spans, language, label }: CodeViewProps) {
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedCode>(undefined);
  const known = useRef(spans);
  /** What was picked in the code itself is in view already. */
  const picked = useRef<Reference>(undefined);
  const selection = useViewStore((view) => view.selection);
  const lit = useMemo(() => spansOf(spans, selection), [spans, selection]);
  const lastSelection = useRef<readonly Reference[]>(undefined);

  useLayoutEffect(() => {
    known.current = spans;
  });

  useLayoutEffect(() => {
    if (!host.current) return;
    const code = mountCode(host.current, (place) => {
      const span = spanAt(known.current, place);
      if (!span || !isThere(currentProject(), span)) return;
      picked.current = { table: span.table, id: span.id };
      goTo(picked.current);
    });
    mounted.current = code;
    return () => code.destroy();
  }, []);

  useEffect(() => mounted.current?.show(text, language, label), [text, language, label]);

  useEffect(() => {
    const [first] = selection;
    const isPicked = first !== undefined && picked.current !== undefined && isSameReference(first, picked.current);
    const isNew = lastSelection.current !== selection;
    lastSelection.current = selection;
    picked.current = undefined;
    mounted.current?.light(lit, isNew && !isPicked);
  }, [lit, selection]);

  return <div ref={host} className="min-h-0 flex-1 overflow-hidden" />;
}
