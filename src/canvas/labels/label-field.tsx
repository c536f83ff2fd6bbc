import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import { triggerText } from "#scene/labels/label-of.ts";
import { forgetText, keepText, startText } from "#stores/kept-text.ts";
import { currentProject, performAs } from "#stores/project-store.ts";
import { stopRenaming } from "#stores/view-store.ts";
import { words } from "#words/canvas/labels.ts";
import { useScreenScale } from "../use-screen-scale.ts";
import { retrigger } from "./retrigger.ts";
import { offeredTriggers, triggerOfText } from "./trigger-of-text.ts";

const mostOffered = 7;

/** What sets a transition off, written where it is drawn. Enter keeps it, Escape leaves it; what means nothing waits. */
export function LabelField({ id }: { readonly id: Id }) {
  const [{ source, before }] = useState(() => startOf(id));
  const place = { about: { table: "transitions", id }, key: "trigger", label: words.keptAs, base: before } as const;
  const [typed, setTyped] = useState(() => startText(place));
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  const list = useId();
  const scale = useScreenScale();
  const meant = triggerOfText(currentProject(), source, typed);
  const [refusal, setRefusal] = useState<string>();
  const problem = refusal ?? (meant.ok ? undefined : meant.error);
  const offered = typed === before ? [] : offersFor(source, typed);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const leave = (goesOn = false) => {
    isLeft.current = true;
    stopRenaming();
    if (!goesOn) document.getElementById("canvas")?.focus({ preventScroll: true });
  };
  const keep = (text: string, goesOn = false) => {
    if (isLeft.current) return;
    const said = refusalOf(id, source, before, text);
    if (said === undefined) {
      forgetText(place);
      leave(goesOn);
    } else setRefusal(said);
  };
  const goOn = (goesOn: boolean) => {
    if (isLeft.current) return;
    if (problem === undefined) return keep(typed, goesOn);
    keepText(place, typed, problem);
    leave(goesOn);
  };
  const type = (text: string) => {
    setTyped(text);
    setChosen(-1);
    setRefusal(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") keep(offered[chosen] ?? typed);
    if (event.key === "Escape") {
      forgetText(place);
      leave();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || offered.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + offered.length) % offered.length);
  };
  return (
    <div data-control style={{ scale }} className="nopan nowheel pointer-events-auto w-full origin-top">
      <input
        ref={field}
        role="combobox"
        aria-label={words.field}
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        aria-invalid={problem !== undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => goOn(relatedTarget !== null)}
        className="h-7 w-full rounded border border-line-strong bg-raised px-1.5 text-ink text-xs"
      />
      {problem === undefined ? null : (
        <p role="alert" className="mt-1 rounded bg-fault-soft px-2 py-1 text-fault text-xs">
          {problem}
        </p>
      )}
      <div
        id={list}
        role="listbox"
        aria-label={words.triggers}
        className="mt-1 overflow-hidden rounded-md border border-line bg-raised shadow-raised empty:hidden"
      >
        {offered.map((text, at) => (
          <div
            key={text}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className="truncate px-2 py-1 text-ink text-xs hover:bg-sunken aria-selected:bg-accent-soft"
            onPointerDown={(event) => {
              event.preventDefault();
              keep(text);
            }}
          >
            {text}
          </div>
        ))}
      </div>
    </div>
  );
}

function startOf(id: Id): { readonly source: Id; readonly before: string } {
  const project = currentProject();
  const transition = project.transitions[id];
  return { source: transition?.source ?? "", before: transition ? triggerText(project, transition.trigger) : "" };
}

function offersFor(source: Id, typed: string): string[] {
  const project = currentProject();
  const wanted = typed.trim().toLowerCase();
  const all = offeredTriggers(project, source).map((trigger) => triggerText(project, trigger));
  const rank = (text: string) => (text.toLowerCase().startsWith(wanted) ? 0 : 1);
  const found = [...new Set(all)].filter((text) => text.toLowerCase().includes(wanted) && text !== typed.trim());
  return found.sort((left, right) => rank(left) - rank(right)).slice(0, mostOffered);
}

/** Nothing, or why it could not be kept. */
function refusalOf(id: Id, source: Id, before: string, text: string): string | undefined {
  if (text.trim() === before) return undefined;
  const meant = triggerOfText(currentProject(), source, text);
  if (!meant.ok) return meant.error;
  const done = performAs(words.step(text.trim()), (project) => retrigger(project, id, meant.value));
  return done.ok ? undefined : done.error.message;
}
