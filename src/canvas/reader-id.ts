/** Of the words that say what is painted as a state. */
export function readerId(state: string): string {
  return `on-canvas-${state}`;
}
