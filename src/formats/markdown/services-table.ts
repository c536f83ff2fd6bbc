// What the machine calls outside of itself: how long that takes, how much of it there is, and what it does to the world.

import { formatDuration } from "#base/duration.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Distribution } from "#model/schema/distribution.ts";
import type { Project } from "#model/schema/project.ts";
import type { Service } from "#model/schema/service.ts";
import { code, plain, table } from "./cells.ts";

export function servicesTable(project: Project, machine: Id): string {
  const index = indexOf(project);
  const called = new Set(
    Object.values(project.invocations).flatMap(({ state, callee }) =>
      callee.kind === "service" && index.machineOf(state) === machine ? [callee.service] : [],
    ),
  );
  // What undoes a call is called too, in the end.
  for (const id of [...called]) {
    const undoneBy = project.services[id]?.effect?.undoneBy;
    if (undoneBy !== undefined) called.add(undoneBy);
  }
  const rows = [...called].flatMap((id) => {
    const service = project.services[id];
    if (!service) return [];
    const { name, kind, description, latency, errors } = service;
    return [
      [
        plain(name),
        kind === "human" ? "a person answers" : "call",
        plain(description ?? ""),
        latency ? latencyWords(latency) : "",
        (errors ?? [])
          .map((error) => `${code(error.code)} ${percent(error.probability)} (${error.class})`)
          .join("<br>"),
        limits(service).join("<br>"),
        effectWords(project, id, service),
      ],
    ];
  });
  return table(["service", "kind", "meaning", "takes", "fails with", "limits", "effect"], rows);
}

function latencyWords(latency: Distribution): string {
  switch (latency.kind) {
    case "constant":
      return formatDuration(latency.ms);
    case "uniform":
      return `${formatDuration(latency.minMs)} to ${formatDuration(latency.maxMs)}`;
    case "exponential":
      return `${formatDuration(latency.meanMs)} on average`;
    case "normal":
      return `${formatDuration(latency.meanMs)} ± ${formatDuration(latency.deviationMs)}`;
    case "logNormal":
      return `half within ${formatDuration(latency.medianMs)}, 99 % within ${formatDuration(latency.p99Ms)}`;
    case "pareto":
      return `at least ${formatDuration(latency.minMs)}, with a long tail`;
    case "empirical":
      return `as measured in ${latency.samplesMs.length} calls`;
    default:
      return latency satisfies never;
  }
}

function percent(probability: number): string {
  return `${Math.round(probability * 10_000) / 100} %`;
}

function limits({ servers, queue, rateLimit, costPerCall }: Service): string[] {
  return [
    ...(servers === undefined ? [] : [`${servers} at a time`]),
    ...(queue?.capacity === undefined ? [] : [`${queue.capacity} may wait`]),
    ...(rateLimit ? [`${rateLimit.calls} in ${formatDuration(rateLimit.periodMs)}`] : []),
    ...(costPerCall === undefined ? [] : [`costs ${costPerCall}`]),
  ];
}

function effectWords(project: Project, id: Id, { effect }: Service): string {
  const undoes = Object.values(project.services).filter((other) => other.effect?.undoneBy === id);
  const undoing = undoes.length > 0 ? `undoes ${undoes.map(({ name }) => plain(name)).join(", ")}` : undefined;
  if (!effect) return undoing ?? "only reads";
  const undone =
    effect.undoneBy === undefined ? undefined : (project.services[effect.undoneBy]?.name ?? effect.undoneBy);
  return [
    undoing ?? "changes the world",
    ...(undone === undefined ? [] : [`undone by ${plain(undone)}`]),
    ...(effect.idempotency ? [`once for each ${code(effect.idempotency.key)}`] : []),
  ].join("; ");
}
