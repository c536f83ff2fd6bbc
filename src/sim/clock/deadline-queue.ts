// What is still to happen, by (time, priority, sequence): a binary heap. Of two things due at the same time the one with
// the smaller priority comes first, then the one that was planned first.

export interface Deadline {
  readonly t: number;
  readonly priority: number;
  readonly sequence: number;
  /** Absent once it was cancelled. */
  run: (() => void) | undefined;
}

export interface DeadlineQueue {
  add(t: number, priority: number, run: () => void): Deadline;
  cancel(deadline: Deadline): void;
  /** `order` says which of several that are due together comes first; without it the one that was planned first. */
  takeNext(order?: (count: number) => number): Deadline | undefined;
  /** When the next one is due. */
  nextTime(): number | undefined;
}

/** Below this, cancelled ones are not worth clearing away. */
const fewCancelled = 64;

export function createDeadlineQueue(): DeadlineQueue {
  let heap: Deadline[] = [];
  let sequence = 0;
  let cancelled = 0;

  function dropCancelled(): void {
    while (heap[0] && heap[0].run === undefined) {
      takeTop(heap);
      cancelled--;
    }
  }

  return {
    add(t, priority, run) {
      const deadline = { t, priority, sequence: sequence++, run };
      push(heap, deadline);
      return deadline;
    },
    cancel(deadline) {
      if (deadline.run === undefined) return;
      deadline.run = undefined;
      cancelled++;
      if (cancelled <= fewCancelled || cancelled * 2 <= heap.length) return;
      const kept = heap.filter((each) => each.run !== undefined);
      heap = [];
      cancelled = 0;
      for (const each of kept) push(heap, each);
    },
    takeNext(order) {
      dropCancelled();
      const first = takeTop(heap);
      if (!first || !order) return first;
      const ties = [first];
      for (dropCancelled(); heap[0]?.t === first.t && heap[0].priority === first.priority; dropCancelled())
        ties.push(takeTop(heap) as Deadline);
      const chosen = ties.length === 1 ? first : (ties[order(ties.length)] ?? first);
      for (const tie of ties) if (tie !== chosen) push(heap, tie);
      return chosen;
    },
    nextTime() {
      dropCancelled();
      return heap[0]?.t;
    },
  };
}

function comesBefore(left: Deadline, right: Deadline): boolean {
  if (left.t !== right.t) return left.t < right.t;
  return left.priority === right.priority ? left.sequence < right.sequence : left.priority < right.priority;
}

function push(heap: Deadline[], deadline: Deadline): void {
  let position = heap.push(deadline) - 1;
  while (position > 0) {
    const above = (position - 1) >> 1;
    const parent = heap[above] as Deadline;
    if (!comesBefore(deadline, parent)) break;
    heap[position] = parent;
    position = above;
  }
  heap[position] = deadline;
}

function takeTop(heap: Deadline[]): Deadline | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let position = 0;
  for (;;) {
    let below = 2 * position + 1;
    const right = below + 1;
    if (right < heap.length && comesBefore(heap[right] as Deadline, heap[below] as Deadline)) below = right;
    const child = heap[below];
    if (!child || !comesBefore(child, last)) break;
    heap[position] = child;
    position = below;
  }
  heap[position] = last;
  return top;
}
