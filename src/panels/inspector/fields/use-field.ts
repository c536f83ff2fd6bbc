// The life of one field: what is typed stays in the field until it is kept, and what can't be kept becomes a draft.
// Leaving in any way keeps: by Tab, by a click elsewhere, or because something else is shown.

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { dropDraft, keepDraft, useDraftsStore } from "#stores/drafts-store.ts";
import { words } from "#words/inspector/common.ts";
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
  const draft = useDraftsStore(({ drafts }) => drafts[place]);
  /** What was typed was meant for another value than the one that is there by now. */
  const isStale = draft !== undefined && draft.base !== value;
  const [typed, setShown] = useState<string>();
  // A field that goes away because its text was kept is not drawn again before it goes: it must not keep it twice.
  const waiting = useRef<string>(undefined);
  const text = typed ?? draft?.text ?? value;

  function setTyped(next: string | undefined): void {
    waiting.current = next;
    setShown(next);
  }

  function refusalOf(changed: string): string | undefined {
    const wrong = check?.(changed);
    if (wrong !== undefined) return wrong;
    const kept = onCommit(changed);
    return kept.ok ? undefined : kept.error.message;
  }

  function keepTyped(written: string): void {
    setTyped(undefined);
    const message = written === value ? undefined : refusalOf(written);
    if (message === undefined) dropDraft(place);
    else keepAsDraft(written, message);
  }

  function keepAsDraft(written: string, message: string): void {
    keepDraft({ place, about: ownerOfPath(path), label, text: written, base: value, message });
  }

  const keepOnLeaving = useEffectEvent(() => {
    if (waiting.current !== undefined) keepTyped(waiting.current);
  });
  // An edit would be stored too late for a page that goes away, so what was typed waits in the field.
  const keepForLater = useEffectEvent(() => {
    const written = waiting.current;
    if (written !== undefined && written !== value) keepAsDraft(written, check?.(written) ?? words.notKeptBefore);
  });
  useEffect(() => {
    window.addEventListener("pagehide", keepForLater);
    return () => {
      window.removeEventListener("pagehide", keepForLater);
      keepOnLeaving();
    };
  }, []);

  return {
    text,
    place,
    problem: typed !== undefined ? check?.(typed) : isStale ? words.changedMeanwhile(value) : draft?.message,
    onType: setTyped,
    onKeep: () => {
      // What could not be kept may be fine by now; but nobody has asked to put it over what came meanwhile.
      const written = typed ?? (isStale ? undefined : draft?.text);
      if (written !== undefined) keepTyped(written);
    },
    onRestore: () => {
      setTyped(undefined);
      dropDraft(place);
    },
  };
}
