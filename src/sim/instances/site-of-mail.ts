import type { Site } from "../faults/fault-definition.ts";
import type { Instance, Mail } from "./instance.ts";

/** Where an instance is that works on an event. The answer of a call belongs to its invocation. */
export function siteOfMail(instance: Instance, mail: Mail | undefined): Site {
  const invocation = mail?.event.actorId;
  return { instance, event: mail?.event, invocation: typeof invocation === "string" ? invocation : undefined };
}
