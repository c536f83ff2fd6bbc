import { entriesOf } from "#model/queries/entries-of.ts";
import { impossibleReason } from "#model/queries/impossible-distribution.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Distribution } from "#model/schema/distribution.ts";
import type { Project } from "#model/schema/project.ts";
import { exchangeFix } from "../fixes.ts";
import type { RecordReference } from "../problem.ts";
import type { Finding, Rule } from "../rule.ts";

export const impossibleDistribution: Rule<"impossible-distribution"> = {
  code: "impossible-distribution",
  severity: "error",
  documentation: {
    title: "A latency can't be drawn from the numbers that describe it.",
    why: "A smallest value above the largest, or a 99th percentile below the median, describes nothing.",
    example: "The latency of `Charge card` is uniform from 300 to 100 ms.",
    remedy: "Exchange the two numbers.",
  },
  check({ project, naming }) {
    const findings: Finding[] = [];
    for (const { about, path, distribution } of distributionsOf(project)) {
      const reason = distribution && impossibleReason(distribution);
      if (!reason) continue;
      const message = `A latency of ${naming.of(about.table, about.id)} is impossible: ${reason}. Exchange the two.`;
      findings.push({ message, about: [about], place: { path }, fix: exchangeFix(path, exchanged(distribution)) });
    }
    return findings;
  },
};

function exchanged(distribution: Distribution): Distribution {
  if (distribution.kind === "uniform") return { ...distribution, minMs: distribution.maxMs, maxMs: distribution.minMs };
  if (distribution.kind === "logNormal")
    return { ...distribution, medianMs: distribution.p99Ms, p99Ms: distribution.medianMs };
  return distribution;
}

interface PlacedDistribution {
  readonly about: RecordReference;
  readonly path: DocumentPath;
  readonly distribution: Distribution | undefined;
}

function* distributionsOf(project: Project): Iterable<PlacedDistribution> {
  for (const [id, { latency, coldStart }] of entriesOf(project.services)) {
    const about = { table: "services", id } as const;
    yield { about, path: ["services", id, "latency"], distribution: latency };
    yield { about, path: ["services", id, "coldStart", "latency"], distribution: coldStart?.latency };
  }
  for (const [id, { latency }] of entriesOf(project.channels))
    yield { about: { table: "channels", id }, path: ["channels", id, "latency"], distribution: latency };
  for (const [id, { store }] of entriesOf(project.scenarios))
    yield {
      about: { table: "scenarios", id },
      path: ["scenarios", id, "store", "latency"],
      distribution: store?.latency,
    };
}
