// A picture as PNG: the SVG, which brings its typeface along, drawn by the browser itself.

import { words } from "#words/files/picture.ts";

const usualScale = 2;
/** Browsers give back an empty picture beyond these. */
const largestSide = 16_000;
const mostPixels = 120_000_000;

export interface RenderedPng {
  readonly blob: Blob;
  /** Pixels for each of the drawing; 2 unless that would be too many. */
  readonly scale: number;
}

export async function renderPng(svg: string): Promise<RenderedPng> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const { naturalWidth: width, naturalHeight: height } = picture;
  const factor = Math.min(
    usualScale,
    largestSide / Math.max(width, height, 1),
    Math.sqrt(mostPixels / (width * height)),
  );
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(words.tooLarge);
  return { blob, scale: factor };
}
