/** Whether things may move by themselves, as the system and the person want it. */
export function hasMotion(): boolean {
  return document.documentElement.dataset.motion !== "off" && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
