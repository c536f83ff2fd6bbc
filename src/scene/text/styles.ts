import type { TextStyle } from "./measure-text.ts";

/** Whoever paints a scene uses these sizes, for its boxes were made for them. */
export const nameStyle: TextStyle = { size: 14, weight: 600 };
export const rowStyle: TextStyle = { size: 12, weight: 400 };
export const badgeStyle: TextStyle = { size: 11, weight: 400 };
export const labelStyle: TextStyle = { size: 12, weight: 400 };

export const nameLineHeight = 20;
export const rowLineHeight = 18;
export const labelLineHeight = 16;
