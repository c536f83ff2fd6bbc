// What the inspector writes where it says an action, a condition or a trigger in few words.

export const words = {
  to: (event: string, receiver: string) => `${event} to ${receiver}`,
  after: (delay: string) => `after ${delay}`,
  always: "always",
  done: "done",
  invocationDone: (name: string) => `${name} done`,
  invocationFailed: (name: string) => `${name} failed`,
  in: (state: string) => `in ${state}`,
  not: (condition: string) => `not ${condition}`,
  and: "and",
  or: "or",
} as const;
