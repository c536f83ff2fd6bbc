// What was typed and could not be kept, wherever it is: nothing waits unseen.

import { PenLine, X } from "lucide-react";
import { recordLabel } from "#scene/text/record-label.ts";
import { dropDraft, useDraftsStore } from "#stores/drafts-store.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { words } from "#words/inspector/common.ts";
import type { GoTo } from "./go-to.ts";
import { useProject } from "./use-project.ts";

export function DraftsBar({ goTo }: { readonly goTo: GoTo }) {
  const drafts = Object.values(useDraftsStore((state) => state.drafts));
  const project = useProject();
  if (drafts.length === 0) return null;
  return (
    <section aria-label={words.drafts} className="border-t border-line bg-warning-soft px-3 py-2">
      <p className="flex items-center gap-1.5 text-xs font-medium text-warning">
        <PenLine aria-hidden="true" size={14} />
        {words.notKept(drafts.length)}
      </p>
      <ul className="mt-1 grid max-h-28 grid-cols-[minmax(0,1fr)] overflow-y-auto">
        {drafts.map(({ place, about, label, text }) => (
          <li key={place} className="flex items-center gap-1">
            <button
              type="button"
              onClick={() => goTo(place.split("/"))}
              className="flex min-w-0 flex-1 items-baseline gap-1.5 rounded-sm text-left underline-offset-2 hover:underline"
            >
              <span className="max-w-[70%] shrink-0 truncate">
                {label}
                {about && <span className="text-quiet"> {words.of(recordLabel(project, about.table, about.id))}</span>}
              </span>
              <span className="truncate font-mono text-xs text-quiet">{text}</span>
            </button>
            <IconButton label={words.discard(label)} icon={X} onClick={() => dropDraft(place)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
