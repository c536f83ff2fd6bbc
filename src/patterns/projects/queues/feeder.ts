// Feeds documents into a channel, one after the other. Where the channel is full and blocks, the feeder waits.

import type { MachineSketch } from "../../building/sketch.ts";
import { publish } from "../../building/words.ts";

interface Design {
  readonly prefix?: string;
  readonly name: string;
  readonly channel: string;
  readonly note: string;
}

const document = {
  documentId: "`d-${context.sent}`",
  kind: "context.sent % context.scanEvery === 0 ? 'scan' : 'text'",
  urgent: "context.sent % 3 === 0",
};

export function feeder({ prefix, name, channel, note }: Design): MachineSketch {
  return {
    ...(prefix ? { prefix } : {}),
    name,
    input: [
      { name: "documents", type: "number", example: 30 },
      { name: "everyMs", type: "number", example: 100 },
      { name: "scanEvery", type: "number", example: 10, description: "Each so-manieth document is a scan." },
    ],
    context: {
      documents: ["number", "input.documents"],
      everyMs: ["number", "input.everyMs"],
      scanEvery: ["number", "input.scanEvery"],
      sent: ["number", "1"],
    },
    states: {
      feeding: {
        entry: [publish(channel, "document-received", document)],
        after: {
          "context.everyMs": [
            {
              to: "feeding",
              when: "context.sent < context.documents",
              assign: { sent: "context.sent + 1" },
              reenter: true,
            },
            "all-fed",
          ],
        },
      },
      "all-fed": { kind: "final" },
    },
    notes: { "about-the-feeder": { text: note } },
  };
}
