import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createDeadlineQueue } from "./deadline-queue.ts";

test("gives deadlines by time, then priority, then the order in which they were added, without the cancelled ones", () => {
  const arbitrary = fc.array(fc.tuple(fc.nat(9), fc.nat(2), fc.boolean()), { maxLength: 300 });
  const property = fc.property(arbitrary, (wanted) => {
    const queue = createDeadlineQueue();
    const added = wanted.map(([t, priority, stays], position) => {
      const deadline = queue.add(t, priority, () => {});
      return { t, priority, stays, position, deadline };
    });
    for (const { stays, deadline } of added) if (!stays) queue.cancel(deadline);
    const expected = added
      .filter(({ stays }) => stays)
      .sort((left, right) => left.t - right.t || left.priority - right.priority || left.position - right.position);
    expect(queue.nextTime()).toBe(expected[0]?.t);
    const taken = [];
    for (let next = queue.takeNext(); next; next = queue.takeNext()) taken.push(next.sequence);
    expect(taken).toEqual(expected.map(({ position }) => position));
  });
  fc.assert(property);
});

test("lets somebody else choose among those that are due together, and keeps the others", () => {
  const queue = createDeadlineQueue();
  for (let number = 0; number < 3; number++) queue.add(5, 1, () => {});
  queue.add(5, 2, () => {});
  const asked: number[] = [];
  const taken = [];
  const last = (count: number) => {
    asked.push(count);
    return count - 1;
  };
  for (let next = queue.takeNext(last); next; next = queue.takeNext(last)) taken.push(next.sequence);
  expect(taken).toEqual([2, 1, 0, 3]);
  expect(asked).toEqual([3, 2]);
});

test("forgets a deadline that is cancelled twice, or after it was taken", () => {
  const queue = createDeadlineQueue();
  const first = queue.add(1, 0, () => {});
  queue.cancel(first);
  queue.cancel(first);
  const second = queue.add(2, 0, () => {});
  expect(queue.takeNext()).toBe(second);
  expect(queue.takeNext()).toBeUndefined();
});
