// A run as tracing tools see it: stretches of time within each other, and what follows from what.

export type Fact = string | number | boolean;
export type Facts = Readonly<Record<string, Fact>>;

export interface Place {
  readonly kind: "machine" | "service" | "channel";
  readonly name: string;
}

export interface Moment {
  readonly atUs: number;
  readonly name: string;
  readonly facts: Facts;
}

export interface Link {
  readonly to: Span;
  readonly why: "retry" | "undoes" | "delivery" | "restart";
}

export interface Span {
  /** Counts from 1 in the order in which they began. */
  readonly number: number;
  readonly name: string;
  readonly kind: "internal" | "server" | "client" | "producer" | "consumer";
  readonly place: Place;
  readonly parent: Span | undefined;
  readonly links: readonly Link[];
  readonly fromUs: number;
  readonly toUs: number;
  readonly status: "unset" | "ok" | "error";
  /** Why it failed. */
  readonly message: string;
  readonly facts: Facts;
  readonly moments: readonly Moment[];
}
