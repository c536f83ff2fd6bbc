// Frames as the page sees them, from when the hands begin until they stop.

import type { Page } from "@playwright/test";

export interface Frames {
  readonly perSecond: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  /** Of the time, taken by tasks of over 50 ms. */
  readonly longTaskShare: number;
}

export async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(async () => {
    const recording = { times: [] as number[], longMs: 0, isOn: true };
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) recording.longMs += duration;
    });
    observer.observe({ entryTypes: ["longtask"] });
    const tick = () => {
      recording.times.push(performance.now());
      if (recording.isOn) requestAnimationFrame(tick);
      else observer.disconnect();
    };
    requestAnimationFrame(tick);
    Object.assign(window, { recording });
    await new Promise(requestAnimationFrame);
  });
  await work();
  return await page.evaluate(async () => {
    const { recording } = window as unknown as { recording: { times: number[]; longMs: number; isOn: boolean } };
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    recording.isOn = false;
    await frame();
    const { times, longMs } = recording;
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
    gaps.sort((left, right) => left - right);
    const lasted = (times.at(-1) ?? 0) - (times[0] ?? 0);
    return {
      perSecond: (gaps.length / lasted) * 1000,
      p95Ms: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
      worstMs: gaps.at(-1) ?? 0,
      longTaskShare: Math.min(1, longMs / lasted),
    };
  });
}
