import type { Service } from "../schema/service.ts";

type Overflow = NonNullable<NonNullable<Service["queue"]>["overflow"]>;

/** What happens to whatever finds a queue or a channel full that says nothing about it. */
export const usualOverflow: Overflow = "rejectNew";
