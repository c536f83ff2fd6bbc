// Brings a field into view and puts the cursor there, whatever is folded around it.

import { createContext, useEffect, useState } from "react";
import type { DocumentPath } from "#model/queries/references.ts";
import { goTo as goToRecord } from "#stores/go-to.ts";
import { currentProject } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { type RevealRequest, useViewStore } from "#stores/view-store.ts";
import type { WantedPlace } from "#ui/wanted-place.ts";
import { ownerOfPath, placeOf } from "./fields/place.ts";
import { keyOfSubject, subjectOf } from "./subject.ts";

export type GoTo = (path: DocumentPath) => void;

export const GoToPlace = createContext<GoTo>(() => undefined);

/** The inspector may be opened by the very request, so what was done is remembered beyond it. */
let lastRequest = 0;

/** Somebody is led to a field, which must be there when the next letter is typed. */
export function isAwaited(request: RevealRequest | undefined): boolean {
  return request?.path !== undefined && request.count !== lastRequest;
}

export function useGoTo(): { readonly wanted: WantedPlace | undefined; readonly goTo: GoTo } {
  const [wanted, setWanted] = useState<WantedPlace>();
  const request = useViewStore((view) => view.reveal);
  const want = (path: DocumentPath) => setWanted((last) => ({ place: placeOf(path), count: (last?.count ?? 0) + 1 }));
  useEffect(() => {
    if (!request || request.count === lastRequest) return;
    lastRequest = request.count;
    if (request.path) setWanted({ place: placeOf(request.path), count: -request.count });
  }, [request]);
  useEffect(() => {
    if (!wanted) return;
    // What is folded opens in its own effect, and is drawn after this one.
    const frame = requestAnimationFrame(() => focusPlace(wanted.place));
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return {
    wanted,
    goTo: (path) => {
      const owner = ownerOfPath(path);
      if (owner === undefined || isShown(owner)) want(path);
      else goToRecord(owner, path);
    },
  };
}

function isShown(owner: Reference): boolean {
  const { selection, machine } = useViewStore.getState();
  const project = currentProject();
  const shown = subjectOf(project, selection, machine);
  return keyOfSubject(shown) === keyOfSubject(subjectOf(project, [owner], machine));
}

const controls = ":is(input, select, textarea, [contenteditable=true], button)";

/** The field itself, or the first one inside the place. */
function focusPlace(place: string): void {
  const quoted = CSS.escape(place);
  const exact = document.querySelector<HTMLElement>(`[data-place="${quoted}"]`);
  const found =
    exact?.querySelector<HTMLElement>(`[data-item-body] ${controls}`) ??
    exact ??
    document.querySelector<HTMLElement>(`[data-place^="${quoted}/"]:not(li)`);
  found?.focus();
  found?.scrollIntoView({ block: "nearest" });
  // What a new item begins with is a proposal: typing replaces it.
  if (found && found !== exact) selectAll(found);
}

function selectAll(field: HTMLElement): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  else if (field.isContentEditable) getSelection()?.selectAllChildren(field);
}
