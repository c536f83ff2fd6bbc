// Whatever is cut off, anywhere on the page, can be read in full where the pointer rests. Only what really is cut gets a
// title.

export function showFullText(): () => void {
  document.addEventListener("pointerover", titleWhatIsCut);
  return () => document.removeEventListener("pointerover", titleWhatIsCut);
}

function titleWhatIsCut({ target }: PointerEvent): void {
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
