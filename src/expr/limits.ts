// What bounds an expression. The number of nodes bounds the steps of everything whose cost does not depend on the size
// of a value; what does depend on it is charged against `work` while it runs.

export const sourceLimits = { textLength: 10_000, depth: 100, nodes: 2_000 } as const;

export const valueLimits = { textLength: 100_000, items: 10_000, work: 1_000_000, depth: 100 } as const;
