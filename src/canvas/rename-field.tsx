import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { indexOf } from "#model/queries/project-index.ts";
import type { SceneState } from "#scene/scene.ts";
import { forgetText, keepText, startText } from "#stores/kept-text.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { stopRenaming } from "#stores/view-store.ts";
import { words } from "#words/canvas/rename.ts";
import { useScreenScale } from "./use-screen-scale.ts";

const leastWidth = 112;
const longestName = 200;

/** A name where it is drawn. Enter keeps it, Escape leaves it; what can't be a name waits with the reason. */
export function RenameField({ state }: { readonly state: SceneState }) {
  const name = currentProject().states[state.id]?.name ?? "";
  const place = { about: { table: "states", id: state.id }, key: "name", label: words.keptAs, base: name } as const;
  const [typed, setTyped] = useState(() => startText(place));
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  const problem = problemOf(state.id, typed);
  const scale = useScreenScale();
  const look = { scale, width: Math.max(leastWidth, (state.rect.width - 12) / scale) };
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const leave = (goesOn = false) => {
    isLeft.current = true;
    stopRenaming();
    if (!goesOn) document.getElementById("canvas")?.focus({ preventScroll: true });
  };
  const keep = (goesOn = false) => {
    if (isLeft.current) return;
    const wanted = typed.trim();
    if (problem !== undefined) keepText(place, typed, problem);
    else if (wanted !== name && !perform("renameState", { state: state.id, name: wanted }).ok) return;
    else forgetText(place);
    leave(goesOn);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter" && problem === undefined) keep();
    if (event.key !== "Escape") return;
    forgetText(place);
    leave();
  };
  return (
    <div data-control style={look} className="pointer-events-auto absolute top-1.5 left-1.5 origin-top-left">
      <input
        ref={field}
        aria-label={words.field}
        aria-invalid={problem !== undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => keep(relatedTarget !== null)}
        className="h-7 w-full rounded border border-line-strong bg-raised px-1.5 font-semibold text-ink text-sm"
      />
      {problem === undefined ? null : (
        <p role="alert" className="mt-1 w-max max-w-64 rounded bg-fault-soft px-2 py-1 text-fault text-xs">
          {problem}
        </p>
      )}
    </div>
  );
}

function problemOf(id: string, typed: string): string | undefined {
  const name = typed.trim();
  if (name === "") return words.needed;
  if (name.length > longestName) return words.tooLong(longestName, name.length);
  const project = currentProject();
  const parent = project.states[id]?.parent;
  const siblings = parent ? indexOf(project).childrenOf(parent) : [];
  const isTaken = siblings.some((sibling) => sibling.id !== id && sibling.record.name === name);
  return isTaken ? words.taken(name) : undefined;
}
