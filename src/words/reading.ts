// Every word about files and texts that can't be read, but for what the notations say themselves.

export const words = {
  tooBig: "Files of more than 50 MB are not read.",
  noText: "This is not a text in UTF-8. Save the file in that encoding, or open the one it was made from.",
  stopped: "Reading was stopped.",
  tooSlow: "Reading took more than two seconds and was stopped. The text may be too large or too entangled.",
  broken: "Reading ended with an error. Nothing was changed.",
} as const;
