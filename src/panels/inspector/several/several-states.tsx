import { Copy, Group, Rows2, Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import type { StateKind } from "#model/schema/state.ts";
import { arrangeStates } from "#stores/arrange-states.ts";
import { arrangements } from "#stores/arrangements.data.ts";
import { duplicateBeside } from "#stores/duplicate-beside.ts";
import { putAround } from "#stores/perform-in-clear.ts";
import { asOneStep, perform } from "#stores/project-store.ts";
import { arrangeIcons } from "#ui/arrange-icons.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { TagsField } from "../fields/tags-field.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { commonTags, commonValue } from "./common.ts";

const kinds = Object.keys(strings.stateKinds) as StateKind[];

interface SeveralStatesProps {
  readonly states: readonly Id[];
  readonly title: string;
}

export function SeveralStates({ states, title }: SeveralStatesProps) {
  const project = useProject();
  const records = states.flatMap((id) => project.states[id] ?? []);
  const shared = commonTags(records.map(({ tags = [] }) => tags));
  return (
    <Section title={title}>
      <SelectField
        label={strings.kind}
        value={commonValue(records.map(({ kind }) => kind))}
        choices={kinds.map((value) => ({ value, label: strings.stateKinds[value] }))}
        onChoose={(kind) =>
          asOneStep(() => {
            for (const state of states) perform("changeStateKind", { state, kind });
          })
        }
      />
      <TagsField
        label={strings.tags}
        tags={shared}
        hint={strings.commonTagsHint}
        onChange={(tags) => setCommonTags(states, records, shared, tags)}
      />
      {states.length > 1 && (
        <div className="flex flex-wrap gap-0.5">
          {arrangements
            .filter(({ least }) => states.length >= least)
            .map(({ how, title }) => (
              <ToolButton key={how} label={title} icon={arrangeIcons[how]} onClick={() => arrangeStates(states, how)} />
            ))}
        </div>
      )}
      <div className="flex flex-wrap gap-1">
        <TextButton icon={Group} label={strings.group} onClick={() => putAround(states, "group")} />
        <TextButton icon={Rows2} label={strings.wrapInParallel} onClick={() => putAround(states, "parallel")} />
        <TextButton icon={Copy} label={strings.duplicate} onClick={() => duplicateBeside(states)} />
        <TextButton
          icon={Trash2}
          label={strings.deleteAll(strings.stateCount(states.length))}
          onClick={() => perform("deleteStates", { states })}
        />
      </div>
    </Section>
  );
}

/** What only one of them has, it keeps. */
function setCommonTags(
  states: readonly Id[],
  records: readonly { readonly tags?: string[] | undefined }[],
  before: readonly string[],
  after: readonly string[],
): void {
  asOneStep(() => {
    states.forEach((state, position) => {
      const own = (records[position]?.tags ?? []).filter((tag) => !before.includes(tag));
      perform("setStateDetails", { state, tags: [...own, ...after] });
    });
  });
}
