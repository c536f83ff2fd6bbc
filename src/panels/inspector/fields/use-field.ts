// The life of one field: what is typed stays in the field until it is kept, and what can't be kept becomes a draft.
// Leaving in any way keeps: by Tab, by a click elsewhere, or because something else is shown.

import { useEffect, useEffectEvent, useState } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { dropDraft, keepDraft, useDraftsStore } from "#stores/drafts-store.ts";
import { ownerOfPath, placeOf } from "./place.ts";

export interface FieldSource {
  readonly path: DocumentPath;
  readonly label: string;
  /** As the document has it. */
  readonly value: string;
  onCommit(text: string): Result<unknown, { readonly message: string }>;
  /** What is wrong with a text, before anybody tries to keep it. */
  check?(text: string): string | undefined;
}

export interface Field {
  readonly text: string;
  readonly place: string;
  readonly problem: string | undefined;
  onType(text: string): void;
  onKeep(): void;
  onRestore(): void;
}

export function useField({ path, label, value, onCommit, check }: FieldSource): Field {
  const place = placeOf(path);
  const stored = useDraftsStore(({ drafts }) => drafts[place]);
  const draft = stored?.base === value ? stored : undefined;
  const [typed, setTyped] = useState<string>();
  const text = typed ?? draft?.text ?? value;

  function refusalOf(changed: string): string | undefined {
    const wrong = check?.(changed);
    if (wrong !== undefined) return wrong;
    const kept = onCommit(changed);
    return kept.ok ? undefined : kept.error.message;
  }

  function onKeep(): void {
    if (typed === undefined) return;
    setTyped(undefined);
    const message = typed === value ? undefined : refusalOf(typed);
    if (message === undefined) dropDraft(place);
    else keepDraft({ place, about: ownerOfPath(path), label, text: typed, base: value, message });
  }

  const keepOnLeaving = useEffectEvent(onKeep);
  useEffect(() => () => keepOnLeaving(), []);

  return {
    text,
    place,
    problem: typed === undefined ? draft?.message : check?.(typed),
    onType: setTyped,
    onKeep,
    onRestore: () => {
      setTyped(undefined);
      dropDraft(place);
    },
  };
}
