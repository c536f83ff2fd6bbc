// What a call comes to.

import type { Service } from "#model/schema/service.ts";

export type ErrorClass = NonNullable<Service["errors"]>[number]["class"];

export interface Failure {
  readonly ok: false;
  readonly code: string;
  readonly class: ErrorClass;
  readonly message: string;
}

export interface Answer {
  readonly ok: true;
  readonly output: unknown;
}

export type Outcome = Answer | Failure;

export function failed(code: string, errorClass: ErrorClass, message: string): Failure {
  return { ok: false, code, class: errorClass, message };
}

/** By its code or its class. */
export function isNamed({ code, class: errorClass }: Failure, names: readonly string[]): boolean {
  return names.includes(code) || names.includes(errorClass);
}
