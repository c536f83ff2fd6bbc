// Staged pipeline with bounded queues: documents are fed in, read, and stored. Either the feeder waits when a queue is
// full, or the queue grows until what waits in it is worthless.

import { buildProject } from "../../building/build-project.ts";
import { mapValues } from "../../cures/map-values.ts";
import type { Pattern } from "../../pattern.ts";
import { bulkJob } from "./bulk-job.ts";
import { feeder } from "./feeder.ts";
import { queuesScenarios } from "./queues-scenarios.ts";
import { queuesChannels, queuesServices } from "./queues-world.ts";
import { laterDesk, reader, storer } from "./stages.ts";

const document = { documentId: "string", kind: "'text' | 'scan'", urgent: "boolean" };

export const queues: Pattern = {
  id: "queues",
  project: buildProject({
    name: "Staged pipeline with bounded queues",
    description:
      "Stages joined by queues. A bounded queue that makes the sender wait passes the pressure back to where it comes from; an unbounded one hides it until the documents are too old.",
    machines: {
      feeder: feeder({
        name: "Feeder",
        channel: "incoming",
        note: "Use bounded queues whenever a stage can be slower than the one before it. Not when the sender can't wait (a sensor, a click): then decide what to shed. Look at the channel's depth in the runner: it never goes beyond its bound.",
      }),
      "bare-feeder": feeder({
        prefix: "bare",
        name: "Feeder into an unbounded queue",
        channel: "bare-incoming",
        note: "Nothing ever says no. Run “Behind a scan everything gets too old” and see how many documents were stored.",
      }),
      reader,
      storer,
      "later-desk": laterDesk,
      "bulk-job": bulkJob,
    },
    events: {
      "document-received": document,
      "document-read": { documentId: "string" },
      "put-off": { documentId: "string" },
    },
    services: queuesServices,
    channels: queuesChannels,
    scenarios: queuesScenarios,
  }),
  cures: [
    {
      name: "the bound and the lanes of the queue",
      scenarios: ["back-pressure"],
      /** An unbounded queue with one lane, read by one at a time. */
      remove: (project) => ({
        ...project,
        channels: mapValues(project.channels, (channel, id) => {
          if (id !== "incoming") return channel;
          const { capacity: _, overflow: __, partitions: ___, ...unbounded } = channel;
          return { ...unbounded, consumers: [{ machine: "reader", concurrency: 1, instances: "perMessage" }] };
        }),
      }),
    },
    {
      name: "the sender that waits",
      scenarios: ["broker-full"],
      remove: (project) => ({
        ...project,
        channels: mapValues(project.channels, (channel) => ({ ...channel, overflow: "rejectNew" as const })),
      }),
    },
    {
      name: "the end of the waiting for an answer",
      scenarios: ["archive-never-acknowledges"],
      remove: (project) => ({
        ...project,
        invocations: mapValues(project.invocations, (invocation, id) =>
          id === "store-document" ? { ...invocation, policies: [] } : invocation,
        ),
        channels: mapValues(project.channels, ({ redeliverAfterMs: _, ...channel }) => channel),
      }),
    },
    {
      name: "the checkpoints",
      scenarios: ["crash-with-checkpoints"],
      remove: (project) => ({
        ...project,
        scenarios: mapValues(project.scenarios, (scenario) => ({ ...scenario, store: { persist: { kind: "never" } } })),
      }),
    },
  ],
};
