// Spans while they are being built: opened and closed by keys, and found again by the record that they came from.

import type { TraceRecord } from "#sim/trace/record.ts";
import type { Fact, Link, Moment, Span } from "./span.ts";

export interface OpenSpan extends Span {
  links: Link[];
  toUs: number;
  status: Span["status"];
  message: string;
  facts: Record<string, Fact>;
  moments: Moment[];
}

type Beginning = Pick<Span, "name" | "kind" | "place" | "parent"> & {
  readonly links?: readonly Link[];
  readonly facts?: Readonly<Record<string, Fact>>;
};

export interface SpanBuilder {
  /** What was open under this key goes on as a span of its own, without an end. */
  open(key: string, record: TraceRecord, beginning: Beginning): OpenSpan;
  get(key: string): OpenSpan | undefined;
  /** The newest span under this key, open or not. */
  latest(key: string): OpenSpan | undefined;
  close(key: string, record: TraceRecord, status?: Span["status"], message?: string): OpenSpan | undefined;
  closeAll(prefix: string, record: TraceRecord): void;
  /** The span that a record began or belongs to. */
  ofRecord(seq: number): OpenSpan | undefined;
  note(record: TraceRecord, span: OpenSpan | undefined, moment?: Omit<Moment, "atUs">): void;
  finish(endUs: number): Span[];
}

export function createSpanBuilder(): SpanBuilder {
  const spans: OpenSpan[] = [];
  const open = new Map<string, OpenSpan>();
  const latest = new Map<string, OpenSpan>();
  const bySeq = new Map<number, OpenSpan>();
  const unfinished = new Set<OpenSpan>();

  function close(key: string, { t }: TraceRecord, status: Span["status"] = "unset", message = "") {
    const span = open.get(key);
    if (!span) return undefined;
    open.delete(key);
    unfinished.delete(span);
    Object.assign(span, { toUs: t, status, message });
    return span;
  }

  return {
    open(key, record, { links = [], facts = {}, ...rest }) {
      const span: OpenSpan = {
        ...rest,
        number: spans.length + 1,
        fromUs: record.t,
        toUs: record.t,
        status: "unset",
        message: "",
        links: [...links],
        facts: { ...facts },
        moments: [],
      };
      spans.push(span);
      open.set(key, span);
      latest.set(key, span);
      unfinished.add(span);
      bySeq.set(record.seq, span);
      return span;
    },
    get: (key) => open.get(key),
    latest: (key) => latest.get(key),
    close,
    closeAll(prefix, record) {
      for (const key of [...open.keys()]) if (key.startsWith(prefix)) close(key, record);
    },
    ofRecord: (seq) => bySeq.get(seq),
    note({ seq, t }, span, moment) {
      if (!span) return;
      bySeq.set(seq, span);
      if (moment) span.moments.push({ atUs: t, ...moment });
    },
    finish(endUs) {
      for (const span of unfinished) {
        span.toUs = Math.max(endUs, span.fromUs);
        span.facts["faultline.unfinished"] = true;
      }
      return spans;
    },
  };
}
