/** Refused as a rejection, also where the browser has no clipboard at all, as on pages without https. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
