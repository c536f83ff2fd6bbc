// From one part of the page to the next by one key, back to where the keyboard was in it: between the canvas and the runner
// lie some fifty fields of the inspector.

const parts = [
  "#canvas",
  'section[aria-label="Inspector"]',
  "#drawer-panel section",
  "header",
  'section[aria-label="Outline"]',
] as const;

const stops = 'button, input, select, textarea, [tabindex="0"]';
const last = new WeakMap<Element, HTMLElement>();

export function goToPart(step: 1 | -1): void {
  const there = parts
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .filter((part): part is HTMLElement => part?.checkVisibility() === true);
  const { activeElement } = document;
  const at = there.findIndex((part) => part.contains(activeElement));
  const left = there[at];
  if (left && activeElement instanceof HTMLElement) last.set(left, activeElement);
  const to = there.at(at < 0 ? 0 : (at + step) % there.length);
  if (to) placeIn(to).focus({ preventScroll: false });
}

function placeIn(part: HTMLElement): HTMLElement {
  const known = last.get(part);
  if (known?.isConnected && part.contains(known)) return known;
  if (part.tabIndex >= 0) return part;
  return (
    part.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]') ?? part.querySelector<HTMLElement>(stops) ?? part
  );
}
