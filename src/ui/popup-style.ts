/** What opens over the page and closes again. */
export const popupStyle =
  "z-50 max-h-(--available-height) overflow-y-auto rounded-lg border border-line bg-raised p-1 text-ink shadow-raised outline-none";

export const popupItemStyle =
  "flex min-h-7 cursor-default items-center gap-2 rounded-md px-2 py-1 outline-none select-none data-highlighted:bg-accent-soft data-disabled:opacity-50";
