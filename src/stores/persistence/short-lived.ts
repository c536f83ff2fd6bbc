/** Whether all that is stored goes with the window. Private windows of Firefox and Safari refuse files of their own, which
 * is how they are known; Chromium's tell nobody. */
export async function isShortLived(): Promise<boolean> {
  if (typeof navigator.storage?.getDirectory !== "function") return false;
  try {
    await navigator.storage.getDirectory();
    return false;
  } catch {
    return true;
  }
}
