// Who refers to a record, each a way to go there.

import { describeRecord } from "#model/describe.ts";
import { referencesOf } from "#model/queries/references.ts";
import { invocationName, stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { Reference } from "#stores/reference.ts";
import { reveal } from "#stores/view-store.ts";
import { Section } from "#ui/section.tsx";
import { words } from "#words/inspector/common.ts";
import { useProject } from "../use-project.ts";
import { triggerText } from "../wording/trigger-text.ts";

export function UsesSection({ table, id }: Reference) {
  const project = useProject();
  const users = usersOf(project, table, id);
  return (
    <Section title={words.usedBy} count={users.length} isEmpty={users.length === 0} startsClosed>
      <ul className="grid grid-cols-[minmax(0,1fr)]">
        {users.map((user) => (
          <li key={`${user.table} ${user.id}`}>
            <button
              type="button"
              onClick={() => reveal([user])}
              className="block h-6 w-full truncate rounded-sm text-left underline-offset-2 hover:underline"
            >
              {nameOfUser(project, user)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function usersOf(project: Project, table: TableName, id: Id): Reference[] {
  const found = new Map<string, Reference>();
  for (const reference of referencesOf(project)) {
    if (reference.table !== table || reference.id !== id) continue;
    const [from, user] = reference.path;
    found.set(`${from} ${user}`, { table: from as TableName, id: String(user) });
  }
  return [...found.values()];
}

function nameOfUser(project: Project, { table, id }: Reference): string {
  const transition = table === "transitions" ? project.transitions[id] : undefined;
  if (transition) return `${stateName(project, transition.source)}: ${triggerText(project, transition.trigger)}`;
  const invocation = table === "invocations" ? project.invocations[id] : undefined;
  if (invocation) return `${stateName(project, invocation.state)}: ${invocationName(project, id)}`;
  return describeRecord(project, table, id);
}
