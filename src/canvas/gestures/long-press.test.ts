import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { longPress } from "./long-press.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const at = (clientX: number, clientY: number) => ({
  clientX,
  clientY,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
});

test("asks where the finger came down, once it has stayed there", () => {
  const ask = vi.fn();
  const hold = longPress(ask);
  hold.begin(at(100, 100));
  hold.follow(at(104, 103));
  vi.advanceTimersByTime(699);
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(ask).toHaveBeenCalledExactlyOnceWith(at(100, 100));
  expect(hold.hasAsked()).toBe(true);
  hold.begin(at(5, 5));
  expect(hold.hasAsked()).toBe(false);
});

test("asks for nothing when the finger goes elsewhere or is lifted before", () => {
  const ask = vi.fn();
  const hold = longPress(ask);
  hold.begin(at(100, 100));
  hold.follow(at(120, 100));
  vi.advanceTimersByTime(2000);
  hold.begin(at(100, 100));
  hold.stop();
  vi.advanceTimersByTime(2000);
  expect(ask).not.toHaveBeenCalled();
});
