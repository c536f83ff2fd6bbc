// What a raised and a sent event have in common: the event, its payload, a delay, and a label to cancel it by.

import { useState } from "react";
import type { Result } from "#base/result.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import { nameSchema } from "#model/schema/common.ts";
import { words } from "#words/inspector/actions.ts";
import { words as fieldWords } from "#words/inspector/fields.ts";
import { words as transitionWords } from "#words/inspector/transition.ts";
import { ArgumentsForm } from "../fields/arguments-form.tsx";
import { BoundText } from "../fields/bound-text.tsx";
import { DelayField } from "../fields/delay-field.tsx";
import { EventPicker } from "../fields/event-picker.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { useProject } from "../use-project.ts";
import type { ActionOf } from "./action-form.ts";

type Sending = ActionOf<"raise"> | ActionOf<"send">;

export interface EventPartProps {
  readonly action: Sending;
  readonly path: DocumentPath;
  onChange(action: Sending): Result<unknown, { readonly message: string }>;
}

export function EventPart({ action, path, onChange }: EventPartProps) {
  const project = useProject();
  const fields = project.events[action.event]?.payload;
  const hasLabel = action.delay !== undefined || action.label !== undefined;
  // Once it is there it stays: the focus may be on its way to it while the delay is taken away.
  const [showsLabel, setShowsLabel] = useState(hasLabel);
  if (hasLabel && !showsLabel) setShowsLabel(true);
  const hasPayload = (fields?.length ?? 0) > 0 || action.payload !== undefined;
  return (
    <>
      <EventPicker
        label={transitionWords.event}
        value={action.event}
        onPick={(event) => onChange({ ...action, event })}
      />
      {hasPayload && (
        <ArgumentsForm
          path={[...path, "payload"]}
          values={action.payload}
          fields={fields}
          addLabel={fieldWords.setField}
          onChange={(payload) => onChange(withOptional(action, "payload", payload))}
        />
      )}
      <DelayField
        path={[...path, "delay"]}
        label={transitionWords.delay}
        layout="row"
        value={action.delay}
        isOptional
        placeholder={words.atOnce}
        onCommit={(delay) => onChange(withOptional(action, "delay", delay))}
      />
      {showsLabel && (
        <BoundText
          path={[...path, "label"]}
          label={words.label}
          value={action.label ?? ""}
          check={problemBySchema(nameSchema, words.label, true)}
          placeholder={words.toCancelItBy}
          onCommit={(label) => onChange(withOptional(action, "label", label.trim()))}
        />
      )}
    </>
  );
}
