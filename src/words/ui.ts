// Every word that the components bring along, whatever document they are used for.

const keys: Readonly<Record<string, string>> = {
  $mod: "Ctrl",
  Escape: "Esc",
  Delete: "Del",
};

export const words = {
  keys,
  close: "Close",
  detailsOf: (name: string) => `Details of ${name}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  duplicate: (name: string) => `Duplicate ${name}`,
  remove: (name: string) => `Remove ${name}`,
  widthOf: (column: string) => `Width of ${column}`,
  showOptions: (field: string) => `Show what there is for ${field}`,
  noneFound: "Nothing here has that name.",
  mixed: "Mixed",
} as const;
