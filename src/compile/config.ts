// The shape of what comes out: the part of XState's machine config that a document can express. Data throughout, save
// for the computed values, which XState has no names for.

import type { Json } from "#base/json.ts";
import type { Computed } from "./computed.ts";

/** A name, or a name with the parameters its implementation is called with. */
export type Named = string | { readonly type: string; readonly params: Computed };

export interface TransitionConfig {
  target?: string | string[];
  guard?: Named;
  actions?: Named[];
  reenter?: true;
  description?: string;
}

export type Transitions = TransitionConfig | TransitionConfig[];

export interface InvokeConfig {
  id: string;
  src: string;
  input?: Computed;
  onDone?: Transitions;
  onError?: Transitions;
}

export interface StateNodeConfig {
  id: string;
  type?: "parallel" | "final" | "history";
  history?: "shallow" | "deep";
  target?: string | string[];
  description?: string;
  tags?: string[];
  meta?: Readonly<Record<string, Json>>;
  initial?: string | { target: string; actions: Named[] };
  entry?: Named[];
  exit?: Named[];
  invoke?: InvokeConfig | InvokeConfig[];
  on?: Record<string, Transitions>;
  after?: Record<string, Transitions>;
  always?: Transitions;
  onDone?: Transitions;
  output?: Computed;
  states?: Record<string, StateNodeConfig>;
}

export interface MachineConfig extends StateNodeConfig {
  context?: Readonly<Record<string, Json>>;
  /** XState's own bound on transitions that set each other off without end. */
  options: { maxIterations: number };
}

export function oneOrMany<Item>(items: Item[]): Item | Item[] {
  const [first] = items;
  return items.length === 1 && first !== undefined ? first : items;
}
