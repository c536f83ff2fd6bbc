/** What every control that takes text or a choice looks like, so that they line up. */
export const controlStyle =
  "w-full min-w-0 rounded-md border border-line bg-surface text-ink placeholder:text-quiet hover:border-line-strong focus-visible:outline-2 focus-visible:-outline-offset-1 focus-visible:outline-accent disabled:opacity-60 aria-invalid:border-fault";
