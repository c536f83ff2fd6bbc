// How often React renders the states that are elements, and the words for readers, told by React itself: a page that offers the hook of its developer
// tools hears of every commit. What did no work in a commit was left as it was.

import type { Page } from "@playwright/test";

interface Fiber {
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
  readonly memoizedProps: {
    readonly data?: { readonly state?: { readonly id: string } };
    /** Of an item for readers. */
    readonly id?: string;
    readonly words?: string;
  } | null;
}

declare global {
  interface Window {
    renders?: Record<string, number>;
  }
}

export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.renders = {};
    const performedWork = 1;
    const look = (fiber: Fiber): void => {
      const { data, id: item, words } = fiber.memoizedProps ?? {};
      const id = data?.state?.id ?? (words !== undefined && item !== undefined ? `words of ${item}` : undefined);
      const { renders } = window;
      if (id !== undefined && renders && fiber.flags & performedWork) renders[id] = (renders[id] ?? 0) + 1;
      // Children that are the very same as before were not visited.
      if (fiber.child === fiber.alternate?.child) return;
      for (let child = fiber.child; child; child = child.sibling) look(child);
    };
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        renderers: new Map(),
        inject: () => 1,
        onCommitFiberUnmount() {},
        onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => look(root.current),
      },
    });
  });
}

export async function forgetRenders(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.renders = {};
  });
}

/** By the id of the state, and `words of` it. */
export async function renders(page: Page): Promise<Record<string, number>> {
  return await page.evaluate(() => window.renders ?? {});
}
