const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A name that every system takes, in the letters that it is written with. */
export function fileNameOf(name: string, extension = ".faultline.json"): string {
  const letters = name
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const slug = [...letters]
    .slice(0, 60)
    .join("")
    .replace(/^-+|-+$/g, "");
  return `${slug === "" || reserved.test(slug) ? `workflow${slug && `-${slug}`}` : slug}${extension}`;
}
