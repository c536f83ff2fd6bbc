// Every word that drawing a picture for a file says.

export const words = {
  tooLarge: "The picture is too large.",
} as const;
