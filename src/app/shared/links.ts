// Tells links with a project in them from other addresses, without loading what reads them.

export function isViewLink(fragment: string): boolean {
  return fragment.startsWith("#view=");
}

export function isCopyLink(fragment: string): boolean {
  return fragment.startsWith("#copy=");
}

/** A link that is pasted into the address bar of an open page loads nothing by itself. */
export function followLinks(): () => void {
  const onChange = () => {
    if (isViewLink(location.hash) || isCopyLink(location.hash)) location.reload();
  };
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}
