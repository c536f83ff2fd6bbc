import type { Service } from "./schema/service.ts";

/** A service that nothing is known of yet. Its calls take a while, as real ones do: with none at all, everything in a first
 *  run would happen at the same moment. */
export function newService(name: string): Service {
  return { name, kind: "call", latency: { kind: "uniform", minMs: 50, maxMs: 200 } };
}
