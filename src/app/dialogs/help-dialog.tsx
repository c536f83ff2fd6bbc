import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { Keys } from "#ui/keys.tsx";
import { words as groupNames } from "#words/commands/groups.ts";
import { words } from "#words/dialogs/help.ts";
import { commandGroups, titleOf } from "../commands/command.ts";
import { commands } from "../commands/registry.ts";
import { currentSituation } from "../commands/situation.ts";

/** What the keyboard and the pointer can do, from the same list as the menus. */
export function HelpDialog() {
  const situation = currentSituation();
  const groups = commandGroups
    .map((group) => ({ group, listed: commands.filter((command) => command.group === group && command.keys) }))
    .filter(({ listed }) => listed.length > 0);
  return (
    <DialogFrame title={words.title} onClose={closeDialog} width="max-w-3xl">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard. */}
      <section aria-label={words.shortcuts} tabIndex={0} className="columns-1 gap-8 overflow-y-auto p-4 sm:columns-2">
        {groups.map(({ group, listed }) => (
          <section key={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 font-semibold">{groupNames[group]}</h3>
            <dl>
              {listed.map((command) => (
                <Row
                  key={command.id}
                  what={titleOf(command, situation)}
                  how={<Keys keys={command.keys?.[0] ?? ""} />}
                />
              ))}
            </dl>
          </section>
        ))}
        <Hints title={words.onCanvas} hints={words.pointerHints} />
        <Hints title={words.inOutline} hints={words.outlineHints} />
      </section>
    </DialogFrame>
  );
}

interface HintsProps {
  readonly title: string;
  readonly hints: readonly (readonly [string, string])[];
}

function Hints({ title, hints }: HintsProps) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-1 font-semibold">{title}</h3>
      <dl>
        {hints.map(([how, what]) => (
          <Row key={how} what={what} how={<span className="text-quiet">{how}</span>} />
        ))}
      </dl>
    </section>
  );
}

function Row({ what, how }: { readonly what: string; readonly how: React.ReactNode }) {
  return (
    <div className="flex items-baseline gap-3 border-line border-b py-1 last:border-0">
      <dt className="min-w-0 flex-1">{what}</dt>
      <dd className="text-right">{how}</dd>
    </div>
  );
}
