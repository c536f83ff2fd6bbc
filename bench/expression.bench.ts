// Our evaluator beside the same expression as a plain JavaScript function, called in the same loop on the same values.
// Every result is kept, and the values differ from call to call, so that nothing can be worked out ahead.

import { compileExpression } from "#expr/evaluate.ts";
import { parseExpression } from "#expr/parse.ts";

const rounds = 41;
const callsPerRound = 64 * 200;

const inputs = Array.from({ length: 64 }, (_, turn) => ({
  context: {
    total: (turn * 37) % 200,
    attempts: turn % 5,
    vip: turn % 3 === 0,
    id: `order-${turn}`,
    name: `${turn % 2 ? "Anna" : "bert"} ${turn}`,
    status: ["open", "paid", "sent"][turn % 3],
    items: Array.from({ length: 1 + (turn % 4) }, (_item, at) => `sku-${at}`),
    customer:
      turn % 4 === 0 ? undefined : { name: `c${turn}`, address: turn % 2 ? { city: `Town ${turn}` } : undefined },
  },
  event: { type: "paid", kind: turn % 2 ? "express" : "sku-1", amount: turn * 1.5 },
}));

type Values = (typeof inputs)[number];
type Evaluate = (values: Values) => unknown;

const plain: Readonly<Record<string, Evaluate>> = {
  "context.total": ({ context }) => context.total,
  "context.total > 100 && event.kind === 'express'": ({ context, event }) =>
    context.total > 100 && event.kind === "express",
  "context.status === 'paid' || context.status === 'sent'": ({ context }) =>
    context.status === "paid" || context.status === "sent",
  "!context.vip && context.attempts < 3": ({ context }) => !context.vip && context.attempts < 3,
  "context.items.length + 1": ({ context }) => context.items.length + 1,
  "context.items[context.attempts]": ({ context }) => context.items[context.attempts],
  "context.customer?.address?.city ?? 'unknown'": ({ context }) => context.customer?.address?.city ?? "unknown",
  "(context.total * 1.2 + event.amount) / 2 - 1": ({ context, event }) => (context.total * 1.2 + event.amount) / 2 - 1,
  "context.total > 100 ? 'big' : 'small'": ({ context }) => (context.total > 100 ? "big" : "small"),
  "Math.min(30000, 1000 * context.attempts)": ({ context }) => Math.min(30000, 1000 * context.attempts),
  "`Order ${context.id} for ${context.name}`": ({ context }) => `Order ${context.id} for ${context.name}`,
  "context.name.startsWith('A')": ({ context }) => context.name.startsWith("A"),
  "context.name.toUpperCase()": ({ context }) => context.name.toUpperCase(),
  "context.items.includes(event.kind)": ({ context, event }) => context.items.includes(event.kind),
  "[...context.items, event.kind]": ({ context, event }) => [...context.items, event.kind],
  "{ id: context.id, total: context.total * 1.2 }": ({ context }) => ({ id: context.id, total: context.total * 1.2 }),
  "{ id: context.id, name: context.name, status: context.status, vip: context.vip, kind: event.kind }": ({
    context,
    event,
  }) => ({ id: context.id, name: context.name, status: context.status, vip: context.vip, kind: event.kind }),
  "{ ...context.customer, kind: event.kind }": ({ context, event }) => ({ ...context.customer, kind: event.kind }),
};

export function bench() {
  const pairs = Object.entries(plain).map(([text, native]) => ({ text, native, ours: evaluatorOf(text) }));
  for (const { native, ours } of pairs) for (let turn = 0; turn < 5; turn++) [native, ours].map(nanoseconds);
  const measured = pairs.map(({ text, native, ours }) => {
    const times = Array.from({ length: rounds }, () => [nanoseconds(native), nanoseconds(ours)] as const);
    const [plainTime, ourTime] = [median(times.map(([one]) => one)), median(times.map(([, other]) => other))];
    return { text, plainTime, ourTime, ratio: ourTime / plainTime };
  });
  const middle = median(measured.map(({ ratio }) => ratio));
  return {
    title: "Evaluate an expression, beside the same as a plain JavaScript function",
    columns: ["expression", "plain", "Faultline", "ratio"],
    rows: [
      ...measured.map(({ text, plainTime, ourTime, ratio }) => [
        `\`\`${text}\`\``.replaceAll("|", "\\|"),
        `${plainTime.toFixed(1)} ns`,
        `${ourTime.toFixed(1)} ns`,
        ratio.toFixed(1),
      ]),
      ["median", "", "", middle.toFixed(1)],
    ],
  };
}

function evaluatorOf(text: string): Evaluate {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return compileExpression(parsed.value);
}

const kept: unknown[] = inputs.map(() => undefined);

function nanoseconds(evaluate: Evaluate): number {
  const start = performance.now();
  for (let call = 0; call < callsPerRound; call++) kept[call & 63] = evaluate(inputs[call & 63] as Values);
  return ((performance.now() - start) * 1e6) / callsPerRound;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}
