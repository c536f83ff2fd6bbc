// A picture as PNG: the SVG drawn by the browser itself. An image sees no fonts of the page, so the typeface goes into it.

import typeface from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";

const scale = 2;
/** Browsers give back an empty picture beyond that. */
const largestSide = 16_000;

export async function renderPng(svg: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withTypeface(svg))}`;
  await picture.decode();
  const factor = Math.min(scale, largestSide / Math.max(picture.naturalWidth, picture.naturalHeight, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.naturalWidth * factor);
  canvas.height = Math.round(picture.naturalHeight * factor);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))), "image/png");
  });
}

async function withTypeface(svg: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(typeface)).arrayBuffer());
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  const source = `url(data:font/woff2;base64,${btoa(letters)}) format("woff2")`;
  const style = `<style>@font-face{font-family:"Inter Variable";font-weight:100 900;src:${source}}</style>`;
  return svg.replace(/>/, `>${style}`);
}
