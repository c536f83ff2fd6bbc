// Every word that starting says: about where the drawing is kept, and what of it could not be brought back.

export const words = {
  privateWindow:
    "This is a private window: what you draw is gone when it is closed. Save to a file what you want to keep.",
  updatedElsewhere: "Faultline was updated in another tab. Reload this page to go on storing.",
  unreadable: (name: string, why: string) => `“${name}” is stored here but can't be read: ${why} It was left as it is.`,
} as const;
