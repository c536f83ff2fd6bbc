import type { Locator, Page } from "@playwright/test";

type Token = "accent" | "active" | "fault" | "active-soft" | "fault-soft" | "compensation-soft";

/** The painted layer of the drawing. */
export function paintedLayer(page: Page): Locator {
  return page.locator("#canvas > canvas").first();
}

/** How many points of the drawing, within a box around a state or all of it, are of a colour of the page. */
export function pointsOf(
  page: Page,
  token: Token,
  around?: { readonly state: string; readonly by: number },
): Promise<number> {
  return paintedLayer(page).evaluate(
    (element, { token, around }) => {
      const canvas = element as HTMLCanvasElement;
      const probe = document.createElement("span");
      probe.style.color = `var(--${token})`;
      document.body.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      const wanted = document.createElement("canvas").getContext("2d");
      const copy = document.createElement("canvas");
      copy.width = canvas.width;
      copy.height = canvas.height;
      const context = copy.getContext("2d", { willReadFrequently: true });
      if (!wanted || !context) return 0;
      wanted.fillStyle = colour;
      wanted.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = wanted.getImageData(0, 0, 1, 1).data;
      context.drawImage(canvas, 0, 0);
      const origin = canvas.getBoundingClientRect();
      const state = around && document.querySelector(`[data-state-id="${around.state}"]`)?.getBoundingClientRect();
      if (around && !state) return 0;
      const by = around?.by ?? 0;
      const [x, y, width, height] = state
        ? [state.x - origin.x - by, state.y - origin.y - by, state.width + 2 * by, state.height + 2 * by]
        : [0, 0, origin.width, origin.height];
      const scale = devicePixelRatio;
      const { data } = context.getImageData(
        x * scale,
        y * scale,
        Math.max(1, width * scale),
        Math.max(1, height * scale),
      );
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const isNear = (value: number | undefined, like: number) => Math.abs((value ?? 0) - like) < 6;
        if (isNear(data[at], red) && isNear(data[at + 1], green) && isNear(data[at + 2], blue)) count++;
      }
      return count;
    },
    { token, around },
  );
}
