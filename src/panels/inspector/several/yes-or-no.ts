import { words } from "#words/inspector/several.ts";

export const yesOrNo = [
  { value: "yes", label: words.yes },
  { value: "no", label: words.no },
] as const;
