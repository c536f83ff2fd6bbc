import type { Project } from "#model/schema/project.ts";
import { mapValues } from "./map-values.ts";

/** No call carries a key any more, and no service knows a request again by one. */
export function withoutKeys(project: Project): Project {
  return {
    ...project,
    invocations: mapValues(project.invocations, ({ policies, ...invocation }) => ({
      ...invocation,
      ...(policies ? { policies: policies.filter(({ kind }) => kind !== "idempotencyKey") } : {}),
    })),
    services: mapValues(project.services, (service) => {
      if (!service.effect) return service;
      const { idempotency: _, ...effect } = service.effect;
      return { ...service, effect };
    }),
  };
}
