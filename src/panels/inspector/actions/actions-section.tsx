// A list of actions in the order they run, with the form of each.

import { Plus } from "lucide-react";
import type { ComponentType } from "react";
import { useContext, useMemo } from "react";
import type { ActionSite } from "#model/edits/actions/action-site.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { Section } from "#ui/section.tsx";
import { words as actionWords } from "#words/inspector/actions.ts";
import { words } from "#words/inspector/common.ts";
import { attempt } from "../fields/attempt.ts";
import { FormList } from "../fields/form-list.tsx";
import { placeOf } from "../fields/place.ts";
import { Reading } from "../fields/reading.ts";
import { readingAtActions } from "../fields/reading-at.ts";
import { GoToPlace } from "../go-to.ts";
import { useProject } from "../use-project.ts";
import { actionText } from "../wording/action-text.ts";
import type { ActionFormProps, ActionKind } from "./action-form.ts";
import { actionKinds } from "./action-kinds.ts";
import { addAction } from "./add-action.ts";

export interface ActionsSectionProps {
  readonly title: string;
  readonly site: ActionSite;
  readonly path: DocumentPath;
  readonly actions: readonly Action[] | undefined;
  readonly machine: Id | undefined;
}

const choices = Object.entries(actionKinds).map(([value, { icon }]) => ({
  value: value as ActionKind,
  label: actionWords.kinds[value as ActionKind].title,
  hint: actionWords.kinds[value as ActionKind].hint,
  icon,
}));

export function ActionsSection({ title, site, path, actions = [], machine }: ActionsSectionProps) {
  const project = useProject();
  const goTo = useContext(GoToPlace);
  const where = JSON.stringify(site);
  const scopeFor = useMemo(() => readingAtActions(project, JSON.parse(where)), [project, where]);
  return (
    <Section
      title={title}
      place={placeOf(path)}
      count={actions.length}
      isEmpty={actions.length === 0}
      actions={
        <MenuButton
          label={words.addTo(title)}
          icon={Plus}
          choices={choices}
          onChoose={(kind) => {
            addAction(site, kind, machine);
            goTo([...path, actions.length]);
          }}
        />
      }
    >
      <Reading value={scopeFor}>
        <FormList
          path={path}
          label={title}
          items={actions.map((action, position) => {
            const { title: name, icon: Icon, Form } = entryOf(action.kind);
            return {
              key: String(position),
              name: `${name} ${position + 1}`,
              summary: actionText(project, action),
              head: (
                <span className="flex items-center gap-1.5">
                  <Icon aria-hidden="true" size={14} className="shrink-0 text-quiet" />
                  <span className="truncate">{name}</span>
                </span>
              ),
              body: (
                <Form
                  key={action.kind}
                  action={action}
                  path={[...path, position]}
                  machine={machine}
                  onChange={(next) => attempt("replaceAction", { site, position, action: next })}
                />
              ),
            };
          })}
          onMove={(from, to) => perform("moveAction", { from: site, position: from, to: site, toPosition: to })}
          onDuplicate={(position) => {
            const action = actions[position];
            if (action) perform("insertAction", { site, action, position: position + 1 });
          }}
          onRemove={(position) => perform("removeAction", { site, position })}
        />
      </Reading>
    </Section>
  );
}

/** The compiler can't see that the form and the action belong together. */
function entryOf(kind: ActionKind) {
  const { icon, Form } = actionKinds[kind];
  return { title: actionWords.kinds[kind].title, icon, Form: Form as ComponentType<ActionFormProps<ActionKind>> };
}
