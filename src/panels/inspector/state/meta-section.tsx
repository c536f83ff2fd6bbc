// What somebody else's tools want to know of a state: values by name, carried along and read by nothing here.

import { Plus, X } from "lucide-react";
import { useContext } from "react";
import { isForbiddenName } from "#base/forbidden-names.ts";
import type { Json } from "#base/json.ts";
import { failure } from "#base/result.ts";
import { uniqueName } from "#model/edits/support/unique-name.ts";
import { type Id, nameSchema } from "#model/schema/common.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/state.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { JsonField } from "../fields/json-field.tsx";
import { placeOf } from "../fields/place.ts";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { GoToPlace } from "../go-to.ts";

export interface MetaSectionProps {
  readonly id: Id;
  readonly meta: Readonly<Record<string, Json>> | undefined;
}

export function MetaSection({ id, meta = {} }: MetaSectionProps) {
  const goTo = useContext(GoToPlace);
  const path = ["states", id, "meta"];
  const entries = Object.entries(meta);
  const set = (next: readonly (readonly [string, Json])[]) =>
    attempt("setStateDetails", { state: id, meta: Object.fromEntries(next) });
  const replace = (position: number, entry: readonly [string, Json]) =>
    set(entries.map((one, at) => (at === position ? entry : one)));

  function rename(position: number, value: Json, written: string) {
    const name = written.trim();
    if (isForbiddenName(name)) return failure({ message: words.reservedName(name) });
    if (entries.some(([other], at) => other === name && at !== position))
      return failure({ message: words.metaThere(name) });
    return replace(position, [name, value]);
  }

  return (
    <Section
      title={words.meta}
      place={placeOf(path)}
      count={entries.length}
      isEmpty={entries.length === 0}
      actions={
        <IconButton
          label={commonWords.addTo(words.meta)}
          icon={Plus}
          onClick={() => {
            const name = uniqueName(kindWords.newNames.metadata, new Set(Object.keys(meta)));
            set([...entries, [name, ""]]);
            goTo([...path, entries.length]);
          }}
        />
      }
    >
      <p className="text-xs text-quiet">{words.metaHint}</p>
      {entries.map(([name, value], position) => (
        <div key={name} data-meta="" className="flex items-start gap-1">
          <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-1">
            <BoundText
              path={[...path, position, "name"]}
              label={words.nameOfMeta(name)}
              layout="bare"
              value={name}
              check={problemBySchema(nameSchema, words.nameOfMeta(name))}
              onCommit={(text) => rename(position, value, text)}
            />
            <JsonField
              path={[...path, position, "value"]}
              label={words.valueOfMeta(name)}
              layout="bare"
              value={value}
              onCommit={(next) => replace(position, [name, next ?? ""])}
            />
          </div>
          <IconButton
            label={commonWords.remove(name)}
            icon={X}
            onClick={(event) => {
              event.currentTarget
                .closest("section")
                ?.querySelector<HTMLElement>("[data-section-actions] button")
                ?.focus();
              set(entries.filter((_, at) => at !== position));
            }}
          />
        </div>
      ))}
    </Section>
  );
}
