import { UserRound } from "lucide-react";
import { useMemo, useState } from "react";
import type { Json } from "#base/json.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { evaluateText } from "#sim/run/evaluate-text.ts";
import { shownValue } from "#sim/trace/shown.ts";
import { namesIn } from "#sim/trace/trace-names.ts";
import type { CallState } from "#sim/view/run-state.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { type ShownRun, useRunStore } from "#stores/run/run-store.ts";
import { answerNow } from "#stores/run/send-now.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/runner/payload.ts";

/** The tasks that wait for a person, who answers here. */
export function AnswerPerson({ run }: { readonly run: ShownRun }) {
  const project = useProjectStore((state) => state.project);
  const seq = useRunStore((state) => state.seq);
  const waiting = [...run.cursor.at(seq).calls.values()].filter(({ phase }) => phase === "person");
  const names = useMemo(() => namesIn(project, run.trace), [project, run]);
  if (waiting.length === 0) return null;
  // An answer goes to who has waited longest for it.
  const first = waiting.filter(
    (call, at) => waiting.findIndex(({ invocation }) => invocation === call.invocation) === at,
  );
  return (
    <section aria-label={words.people} className="border-line border-b p-3">
      <h3 className="mb-1 flex items-center gap-1.5 font-semibold">
        <UserRound aria-hidden className="size-3.5" /> {words.waits}
      </h3>
      <ul className="grid gap-1.5">
        {first.map((call) => (
          <AnswerForm
            key={call.number}
            project={project}
            call={call}
            who={names.instance(call.instance)}
            others={waiting.filter(({ invocation }) => invocation === call.invocation).length - 1}
          />
        ))}
      </ul>
    </section>
  );
}

interface AnswerFormProps {
  readonly project: Project;
  readonly call: CallState;
  /** The machine that waits for the answer. */
  readonly who: string;
  /** How many wait behind it for an answer of the same kind. */
  readonly others: number;
}

function AnswerForm({ project, call, who, others }: AnswerFormProps) {
  const service = call.service === undefined ? undefined : project.services[call.service];
  const [text, setText] = useState(() => sampleText(project, call));
  const answer = parsed(text);
  const name = invocationName(project, call.invocation);
  return (
    <li className="rounded-md border border-line p-2">
      <p>
        <span className="font-medium">{name}</span> <span className="text-quiet">{words.waitsFor(who, others)}</span>
      </p>
      {call.input === undefined || isEmpty(call.input) ? null : (
        <p className="truncate font-mono text-[0.6875rem] text-quiet" title={shownValue(call.input)}>
          {shownValue(call.input)}
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-1.5">
        <input
          aria-label={words.answerOf(name)}
          aria-invalid={answer === undefined}
          value={text}
          onChange={({ target: { value } }) => setText(value)}
          className="h-7 min-w-24 flex-1 rounded-md border border-line bg-surface px-1.5 font-mono text-xs aria-invalid:border-fault"
        />
        <Button
          isSmall
          disabled={answer === undefined}
          onClick={() => answer && void answerNow(call.invocation, { output: answer.value })}
        >
          {words.answer}
        </Button>
        {(service?.errors ?? []).map(({ code }) => (
          <Button key={code} tone="danger" isSmall onClick={() => void answerNow(call.invocation, { error: code })}>
            {code}
          </Button>
        ))}
      </div>
    </li>
  );
}

function isEmpty(input: unknown): boolean {
  return typeof input === "object" && input !== null && Object.keys(input).length === 0;
}

function sampleText(project: Project, { service, input }: CallState): string {
  const sample = serviceSample(project, service);
  const value = sample === undefined ? undefined : evaluateText(sample, { input });
  return JSON.stringify(value?.ok ? (value.value ?? null) : null);
}

function serviceSample(project: Project, service: Id | undefined): string | undefined {
  return service === undefined ? undefined : project.services[service]?.sample;
}

function parsed(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return undefined;
  }
}
