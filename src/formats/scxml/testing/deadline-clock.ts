// A clock for XState that goes from deadline to deadline, so that what is started on the way is on time as well.

export interface DeadlineClock {
  setTimeout(run: () => void, timeout: number): number;
  clearTimeout(id: number): void;
  pass(milliseconds: number): void;
}

export function createDeadlineClock(): DeadlineClock {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let next = 1;
  const earliest = () => [...timers].sort(([first, { at }], [second, other]) => at - other.at || first - second)[0];
  return {
    setTimeout(run, timeout) {
      timers.set(next, { at: now + timeout, run });
      return next++;
    },
    clearTimeout: (id) => timers.delete(id),
    pass(milliseconds) {
      const end = now + milliseconds;
      for (let due = earliest(); due !== undefined && due[1].at <= end; due = earliest()) {
        const [id, { at, run }] = due;
        timers.delete(id);
        now = at;
        run();
      }
      now = end;
    },
  };
}
