// Every word about opening and duplicating what the browser stores.

export const words = {
  gone: "This project is not there any more: it was deleted in another tab.",
  notOpened: (name: string, why: string) => `“${name}” can't be opened: ${why} It was left as it is.`,
  notDuplicated: (name: string, why: string) => `“${name}” can't be read, so it can't be duplicated: ${why}`,
  copy: (name: string, count: number) => `${name} (copy${count === 1 ? "" : ` ${count}`})`,
} as const;
