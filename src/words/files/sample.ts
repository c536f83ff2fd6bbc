// Every word on samples and patterns that can't be opened.

const subjects = { sample: "The sample", pattern: "The pattern" } as const;

export type Fetched = keyof typeof subjects;

export const words = {
  notFetched: (what: Fetched, status: number) =>
    `${subjects[what]} could not be fetched (${status}). Reload the page to try again.`,
  unreadable: (what: Fetched, why: string) => `${subjects[what]} can't be read: ${why}`,
  notReached: (what: Fetched) =>
    `${subjects[what]} could not be fetched. Check that the app is still running, then reload the page.`,
} as const;
