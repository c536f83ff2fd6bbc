import { Copy, FolderInput, Group, Rows2, Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import { arrangeStates } from "#stores/arrange-states.ts";
import { arrangements } from "#stores/arrangements.data.ts";
import { duplicateBeside } from "#stores/duplicate-beside.ts";
import { performAll } from "#stores/perform-all.ts";
import { putAround } from "#stores/perform-in-clear.ts";
import { perform } from "#stores/project-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { arrangeIcons } from "#ui/arrange-icons.ts";
import { Section } from "#ui/section.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { ToolButton } from "#ui/tool-button.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/several.ts";
import { attemptAll } from "../fields/attempt.ts";
import { TagsField } from "../fields/tags-field.tsx";
import { KindField } from "../state/kind-field.tsx";
import { tagsIn } from "../state/tags-in.ts";
import { useProject } from "../use-project.ts";
import { commonTags, commonValue } from "./common.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";

export function SeveralStates({ ids: states, title, counted }: SeveralFormProps) {
  const project = useProject();
  const records = states.flatMap((id) => project.states[id] ?? []);
  const shared = commonTags(records.map(({ tags = [] }) => tags));
  const hasRoot = records.some(({ parent }) => parent === null);
  return (
    <Section title={title}>
      <KindField states={states} kind={commonValue(records.map(({ kind }) => kind))} isRoot={hasRoot} />
      <TagsField
        label={commonWords.tags}
        tags={shared}
        known={tagsIn(project.states)}
        hint={words.commonTagsHint}
        onChange={(tags) => setCommonTags(states, records, shared, tags)}
      />
      <SeveralDescription
        records={records}
        path={severalPath("states", states, "description")}
        onCommit={(description) =>
          attemptAll(
            words.describeAll(counted),
            "setStateDetails",
            states.map((state) => ({ state, description })),
          )
        }
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
        <TextButton icon={Group} label={commonWords.group} onClick={() => putAround(states, "group")} />
        <TextButton icon={Rows2} label={commonWords.wrapInParallel} onClick={() => putAround(states, "parallel")} />
        {!hasRoot && (
          <TextButton
            icon={FolderInput}
            label={words.moveInto}
            onClick={() => openDialog({ kind: "moveInto", states })}
          />
        )}
        <TextButton icon={Copy} label={commonWords.duplicate} onClick={() => duplicateBeside(states)} />
        <TextButton
          icon={Trash2}
          label={words.deleteAll(counted)}
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
  const all = states.map((state, position) => {
    const own = (records[position]?.tags ?? []).filter((tag) => !before.includes(tag));
    return { state, tags: [...own, ...after] };
  });
  performAll(words.tagAll(words.counted.states(states.length)), "setStateDetails", all);
}
