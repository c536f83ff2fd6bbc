// Every word for lining up and spreading out; they are the names of undo steps too.

export const words = {
  left: "Align left edges",
  center: "Align centres",
  right: "Align right edges",
  top: "Align top edges",
  middle: "Align middles",
  bottom: "Align bottom edges",
  across: "Distribute across",
  down: "Distribute down",
  isSoAlready: "They lie like that already. Nothing was moved.",
} as const;
