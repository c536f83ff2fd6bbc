import { entriesOf } from "#model/queries/entries-of.ts";
import type { Policy } from "#model/schema/policy.ts";
import type { Service } from "#model/schema/service.ts";
import type { Finding, Rule } from "../rule.ts";

/** Error classes, and the codes that policies themselves end a call with. */
const builtIn: ReadonlySet<string> = new Set(["transient", "permanent", "business", "timeout"]);

export const unknownErrorCode: Rule<"unknown-error-code"> = {
  code: "unknown-error-code",
  severity: "warning",
  documentation: {
    title: "A policy names an error code that the service does not declare.",
    why: "The error never comes under that name, so the policy does not apply to what was meant.",
    example: "A retry is for `unavailble`, and `Charge card` declares `unavailable`.",
    remedy:
      "Use a declared code or a class (`transient`, `permanent`, `business`), or declare the code on the service.",
  },
  check({ project, record, naming }) {
    const findings: Finding[] = [];
    for (const [id, { callee, policies = [] }] of entriesOf(project.invocations)) {
      const service = callee.kind === "service" ? record("services", callee.service) : undefined;
      if (!service || callee.kind !== "service") continue;
      const codes = declaredCodes(service);
      for (const [position, policy] of policies.entries()) {
        for (const { key, code } of codesOf(policy)) {
          if (codes.has(code) || builtIn.has(code) || /timeout|circuit|bulkhead|rate/i.test(code)) continue;
          const message = `The ${policy.kind} of ${naming.of("invocations", id)} names the error "${code}", which ${naming.of("services", callee.service)} does not declare. Correct it, or declare it on the service.`;
          const about = [
            { table: "invocations" as const, id },
            { table: "services" as const, id: callee.service },
          ];
          findings.push({ message, about, place: { path: ["invocations", id, "policies", position, key] } });
        }
      }
    }
    return findings;
  },
};

function declaredCodes(service: Service): ReadonlySet<string> {
  return new Set(service.errors?.map((error) => error.code));
}

function codesOf(policy: Policy): { key: string; code: string }[] {
  if (policy.kind === "fallback") return (policy.on ?? []).map((code) => ({ key: "on", code }));
  if (policy.kind !== "retry") return [];
  const retried = (policy.retryOn ?? []).map((code) => ({ key: "retryOn", code }));
  return [...retried, ...(policy.noRetryOn ?? []).map((code) => ({ key: "noRetryOn", code }))];
}
