// Name, kind, where it starts, tags and description of a state.

import { type Id, nameSchema } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import { perform } from "#stores/project-store.ts";
import { words } from "#words/inspector/common.ts";
import { attempt } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { TagsField } from "../fields/tags-field.tsx";
import { useProject } from "../use-project.ts";
import { HistoryFields } from "./history-fields.tsx";
import { InitialField } from "./initial-field.tsx";
import { KindField } from "./kind-field.tsx";
import { tagsIn } from "./tags-in.ts";

export function StateBasics({ id, state }: { readonly id: Id; readonly state: State }) {
  const project = useProject();
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 px-3 pb-3">
      <BoundText
        path={["states", id, "name"]}
        label={words.name}
        value={state.name}
        check={problemBySchema(nameSchema, words.name)}
        onCommit={(name) => attempt("renameState", { state: id, name })}
      />
      <KindField states={[id]} kind={state.kind} isRoot={state.parent === null} />
      {state.kind === "compound" && <InitialField id={id} state={state} />}
      {state.kind === "history" && <HistoryFields id={id} state={state} />}
      <TagsField
        label={words.tags}
        tags={state.tags ?? []}
        known={tagsIn(project.states)}
        onChange={(tags) => perform("setStateDetails", { state: id, tags })}
      />
      <BoundText
        path={["states", id, "description"]}
        label={words.description}
        value={state.description ?? ""}
        multiline
        onCommit={(description) => attempt("setStateDetails", { state: id, description })}
      />
    </div>
  );
}
