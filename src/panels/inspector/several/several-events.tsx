import type { EventDeclaration } from "#model/schema/machine.ts";
import { performAll } from "#stores/perform-all.ts";
import { Section } from "#ui/section.tsx";
import { words as machineWords } from "#words/inspector/machine.ts";
import { words } from "#words/inspector/several.ts";
import { attemptAll } from "../fields/attempt.ts";
import { TagsField } from "../fields/tags-field.tsx";
import { TypeField } from "../fields/type-field.tsx";
import { commonTags, commonValue } from "./common.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";
import { SeveralTools } from "./several-tools.tsx";
import { useSeveral } from "./use-several.ts";

/** The fields that the payloads of all of them have. */
export function SeveralEvents({ ids, title, counted }: SeveralFormProps) {
  const label = words.changeAll(counted);
  const { records, change } = useSeveral("events", ids, label);
  const path = severalPath("events", ids);
  const shared = commonTags(records.map(({ payload = [] }) => payload.map(({ name }) => name)));
  const lists = ids.map((id) => ({ of: "payload", id }) as const);

  function setShared(next: readonly string[]): void {
    const [added] = next.filter((name) => !shared.includes(name));
    const [gone] = shared.filter((name) => !next.includes(name));
    if (added !== undefined) {
      const lacking = lists.filter((_, position) => typeIn(records[position], added) === undefined);
      performAll(
        label,
        "addField",
        lacking.map((list) => ({ list, field: { name: added, type: "string" } })),
      );
    }
    if (gone !== undefined)
      performAll(
        label,
        "removeField",
        lists.map((list) => ({ list, name: gone })),
      );
  }

  return (
    <Section title={title}>
      <TagsField
        label={machineWords.payload}
        tags={shared}
        hint={words.commonFieldsHint}
        placeholder={words.addField}
        onChange={setShared}
      />
      {shared.map((name) => {
        const type = commonValue(records.map((record) => typeIn(record, name)));
        return (
          <TypeField
            key={name}
            path={[...path, "payload", name]}
            label={machineWords.typeOfField(name)}
            value={type}
            placeholder={type === undefined ? words.mixed : undefined}
            onCommit={(next) =>
              attemptAll(
                label,
                "updateField",
                lists.map((list) => ({ list, name, changes: { type: next } })),
              )
            }
          />
        );
      })}
      <SeveralDescription
        records={records}
        path={[...path, "description"]}
        onCommit={(description) => change({ description })}
      />
      <SeveralTools table="events" ids={ids} counted={counted} />
    </Section>
  );
}

function typeIn(record: EventDeclaration | undefined, field: string): string | undefined {
  return record?.payload?.find(({ name }) => name === field)?.type;
}
