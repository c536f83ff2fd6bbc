// Every word the list of keys and gestures shows, but for the names of the commands.

/** How, and what it does. */
type Hints = readonly (readonly [string, string])[];

const outlineHints: Hints = [
  ["Arrow keys", "Go up and down, in and out"],
  ["A letter", "Go to the next name with it"],
  ["Enter", "Open it"],
  ["F2", "Rename"],
  ["Alt and Enter, or Insert", "New one after it"],
  ["Alt, Shift and Enter, or Shift and Insert", "New one inside it"],
  ["Alt and arrow keys", "Move it up, down, in, or out"],
  ["Delete", "Delete"],
];

const pointerHints: Hints = [
  ["Double click on the canvas", "New state there"],
  ["Drag from the bar at the left", "A state of any kind, a container or a note where it is wanted"],
  ["Double click on a name", "Rename"],
  ["Drag a state", "Move it; drop it on another to nest it"],
  ["Ctrl and drag a state", "Drag a copy of it"],
  ["Shift while dragging", "Move along one axis"],
  ["Drag from a state's edge", "New transition; release in the open for a new state"],
  ["Drag an arrow's end", "Connect it elsewhere"],
  ["Shift and drag an arrow's end", "Lead it to another region as well"],
  ["Drag an arrow", "Bend it; double click on a bend takes it away"],
  ["Drag on the canvas", "Select what is inside"],
  ["Space and drag, or scroll", "Move the view"],
  ["Ctrl and scroll, or pinch", "Zoom"],
  ["Arrow keys", "Go to the neighbouring state, with Shift select it as well; from an arrow to its ends"],
  ["Alt and arrow keys", "Move the selected states, the chosen bend, or the words of an arrow; with Shift finely"],
];

export const words = {
  title: "Keyboard and pointer",
  shortcuts: "Shortcuts",
  onCanvas: "On the canvas",
  inOutline: "In the outline",
  pointerHints,
  outlineHints,
} as const;
