// How a call can fail, and how often.

import { Plus } from "lucide-react";
import { useContext } from "react";
import { uniqueName } from "#model/edits/support/unique-name.ts";
import { withOptional } from "#model/edits/support/with-optional.ts";
import { type Id, nameSchema } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { IconButton } from "#ui/icon-button.tsx";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/service.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { FormList } from "../fields/form-list.tsx";
import { NumberPart } from "../fields/parts.tsx";
import { problemBySchema } from "../fields/problem-by-schema.ts";
import { GoToPlace } from "../go-to.ts";
import { changeRecord } from "../record/change-record.ts";

type ServiceError = NonNullable<Service["errors"]>[number];

export function ErrorsSection({ id, service }: { readonly id: Id; readonly service: Service }) {
  const goTo = useContext(GoToPlace);
  const { errors = [] } = service;
  const set = (next: ServiceError[]) => changeRecord("services", id, { errors: next });
  const replace = (position: number, error: ServiceError) =>
    set(errors.map((one, at) => (at === position ? error : one)));
  const total = errors.reduce((sum, { probability }) => sum + probability, 0);
  return (
    <Section
      title={words.errors}
      count={errors.length}
      isEmpty={errors.length === 0}
      actions={
        <IconButton
          label={words.addError}
          icon={Plus}
          onClick={() => {
            set([...errors, newError(errors)]);
            goTo(["services", id, "errors", errors.length, "code"]);
          }}
        />
      }
    >
      <p className="text-xs text-quiet">{words.totalRate(`${Math.round(total * 1000) / 10} %`)}</p>
      <FormList
        path={["services", id, "errors"]}
        label={words.errors}
        startsFolded
        items={errors.map((error, position) => ({
          key: String(position),
          name: words.errorName(error.code),
          summary: words.errorSummary(error.probability, words.classes[error.class]),
          head: (
            <BoundText
              path={["services", id, "errors", position, "code"]}
              label={words.code}
              layout="bare"
              mono
              value={error.code}
              check={problemBySchema(nameSchema, words.code)}
              onCommit={(code) => replace(position, { ...error, code: code.trim() })}
            />
          ),
          body: (
            <ErrorForm
              error={error}
              path={["services", id, "errors", position]}
              onChange={(next) => replace(position, next)}
            />
          ),
        }))}
        onRemove={(position) => set(errors.filter((_, at) => at !== position))}
      />
    </Section>
  );
}

interface ErrorFormProps {
  readonly error: ServiceError;
  readonly path: readonly (string | number)[];
  readonly onChange: (error: ServiceError) => ReturnType<typeof changeRecord>;
}

function ErrorForm({ error, path, onChange }: ErrorFormProps) {
  return (
    <>
      <NumberPart
        owner={error}
        name="probability"
        path={path}
        label={words.probability}
        isPercent
        least={0}
        most={1}
        onChange={onChange}
      />
      <SelectField
        label={words.class}
        value={error.class}
        choices={choicesOf(words.classes)}
        hint={words.classHints[error.class]}
        onChoose={(kind) => onChange({ ...error, class: kind })}
      />
      <BoundText
        path={[...path, "message"]}
        label={words.message}
        value={error.message ?? ""}
        check={problemBySchema(nameSchema, words.message, true)}
        onCommit={(message) => onChange(withOptional(error, "message", message.trim()))}
      />
      <SwitchField
        label={words.afterEffect}
        isOn={error.afterEffect ?? false}
        hint={words.afterEffectHint}
        onSwitch={(isOn) => onChange(withOptional(error, "afterEffect", isOn))}
      />
    </>
  );
}

function newError(errors: readonly ServiceError[]): ServiceError {
  const code = uniqueName(kindWords.newNames.errors, new Set(errors.map((error) => error.code))).replace(" ", "_");
  return { code, class: "transient", probability: 0.01 };
}
