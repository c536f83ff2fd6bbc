// What was last typed into the form of an event or an answer, so that it can be sent again.

import { create } from "zustand";
import { persist } from "zustand/middleware";

interface SentState {
  /** By project and form: the text of each field. */
  readonly last: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The oldest are forgotten. */
const mostForms = 200;

export const useSentStore = create<SentState>()(
  persist((): SentState => ({ last: {} }), { name: "faultline-last-sent", version: 1 }),
);

export function rememberSent(form: string, fields: Readonly<Record<string, string>>): void {
  const { [form]: _, ...others } = useSentStore.getState().last;
  useSentStore.setState({
    last: { ...Object.fromEntries(Object.entries(others).slice(1 - mostForms)), [form]: fields },
  });
}
