// What to do with an empty canvas: the first state at once, and other ways to begin while nothing else is in the project.

import { FileInput, LayoutGrid, type LucideIcon, Plus, Sparkles } from "lucide-react";
import { Button } from "#ui/button.tsx";
import { Keys } from "#ui/keys.tsx";
import { words } from "#words/shell/empty-drawing.ts";
import { commandCalled } from "../commands/registry.ts";
import { currentSituation, type Situation } from "../commands/situation.ts";
import { useSituation } from "./use-situation.ts";

const beginnings: readonly { command: keyof typeof words.beginnings; icon: LucideIcon }[] = [
  { command: "gallery", icon: LayoutGrid },
  { command: "import", icon: FileInput },
  { command: "open-sample", icon: Sparkles },
];

/** A low canvas has room for what can be done, not for the words about it. */
const unlessLow = "[@container(max-height:22rem)]:hidden";

function run(id: string): void {
  commandCalled(id).run(currentSituation());
}

/** It lets every click through but those on its buttons: the first state can be drawn anywhere. */
export function EmptyDrawing() {
  const situation = useSituation();
  return (
    <section
      aria-label={words.label}
      className="pointer-events-none absolute inset-x-0 top-0 bottom-14 flex flex-col items-center justify-center gap-3 overflow-hidden px-4 text-center text-quiet [container-type:size]"
    >
      <h2 className="font-semibold text-base text-ink">{headingOf(situation)}</h2>
      <p className={`max-w-sm ${unlessLow}`}>
        {words.howToDraw.beforeNew} <Key keys="n" />
        {words.howToDraw.beforeConnect} <Key keys="c" />
        {words.howToDraw.end}
      </p>
      <Button tone="main" className="pointer-events-auto" onClick={() => run("new-state")}>
        <Plus aria-hidden /> {words.newState}
      </Button>
      {isBlank(situation) ? (
        <ul className="mt-2 flex w-80 max-w-full flex-col text-left">
          {beginnings.map((beginning) => (
            <li key={beginning.command}>
              <Beginning {...beginning} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className={unlessLow}>
        <Key keys="$mod+k" /> {words.howToFind.afterPalette} <Key keys="?" /> {words.howToFind.afterHelp}
      </p>
    </section>
  );
}

function Beginning({ command, icon: Icon }: (typeof beginnings)[number]) {
  const { title, line } = words.beginnings[command];
  return (
    <button
      type="button"
      onClick={() => run(command)}
      className="pointer-events-auto flex w-full cursor-pointer items-center gap-3 rounded-lg px-3 py-1.5 text-left transition-colors hover:bg-sunken"
    >
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>
        <span className="block font-medium text-ink">{title}</span>
        <span className={`block text-xs ${unlessLow}`}>{line}</span>
      </span>
    </button>
  );
}

function Key({ keys }: { readonly keys: string }) {
  return (
    <span className="rounded border border-line-strong bg-surface px-1 text-ink">
      <Keys keys={keys} />
    </span>
  );
}

function headingOf({ project, focus, root }: Situation): string {
  const inside = focus === undefined || focus === root ? undefined : project.states[focus];
  return inside ? words.firstStateInside(inside.name) : words.firstState;
}

function isBlank({ project: { machines, states, services, channels } }: Situation): boolean {
  return [machines, states].every((table) => Object.keys(table).length === 1) && !hasAny(services) && !hasAny(channels);
}

function hasAny(table: object): boolean {
  return Object.keys(table).length > 0;
}
