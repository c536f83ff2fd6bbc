// The bound on work whose cost depends on the size of a value, and on the size of what comes out.

import { EvaluationError } from "./evaluation-error.ts";
import { valueLimits } from "./limits.ts";

interface Place {
  readonly from: number;
  readonly to: number;
}

export class Work {
  private left = 0;
  private readonly allowed: number;

  constructor(allowed: number) {
    this.allowed = allowed;
  }

  start(): void {
    this.left = this.allowed;
  }

  charge(amount: number, place: Place): void {
    this.left -= amount;
    if (this.left < 0) throw new EvaluationError("too-much-work", "This takes too long on values of this size.", place);
  }

  text(length: number, place: Place): void {
    if (!(length <= valueLimits.textLength))
      throw new EvaluationError(
        "too-large",
        `The text would be longer than ${valueLimits.textLength} characters.`,
        place,
      );
    this.charge(length, place);
  }

  items(count: number, place: Place): void {
    if (!(count <= valueLimits.items))
      throw new EvaluationError("too-large", `The result would have more than ${valueLimits.items} items.`, place);
    this.charge(count, place);
  }
}
