// Words that are first drawn in another typeface move everything beside them when the right one comes.

const longestWaitMs = 1000;

/** Comes when the page can be drawn in its own typeface; a slow network doesn't keep the page away. */
export async function typeface(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
  await Promise.race([document.fonts.load('1em "Inter Variable"').catch(() => undefined), late]);
}
