// Whatever is cut off can be read in full where the pointer rests. Only what really is cut gets a title.

import type { PointerEvent } from "react";

export function showFullText({ target }: PointerEvent): void {
  const cut = target instanceof Element ? target.closest<HTMLElement>(".truncate") : null;
  if (!cut || (cut.title !== "" && cut.dataset.isCut === undefined)) return;
  const text = cut instanceof HTMLSelectElement ? (cut.selectedOptions[0]?.text ?? "") : (cut.textContent ?? "");
  const isCut = cut instanceof HTMLSelectElement || cut.scrollWidth > cut.clientWidth;
  if (isCut) {
    cut.title = text;
    cut.dataset.isCut = "";
  } else if (cut.dataset.isCut !== undefined) {
    cut.removeAttribute("title");
    delete cut.dataset.isCut;
  }
}
