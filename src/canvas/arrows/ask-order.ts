import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { competitionKey, prioritiesOf } from "#scene/labels/label-of.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { words } from "#words/canvas/arrows.ts";

/** Of several transitions that wait for the same, one is asked before or after the next. */
export function askInOrder(transition: Id, step: 1 | -1): void {
  const project = currentProject();
  const record = project.transitions[transition];
  if (!record) return;
  const all = indexOf(project).transitionsFrom(record.source);
  const rivals = all.filter((one) => competitionKey(one.record) === competitionKey(record)).map(({ id }) => id);
  const passed = rivals[rivals.indexOf(transition) + step];
  if (passed === undefined) {
    announce({ kind: "done", message: step < 0 ? words.askedFirst : words.askedLast });
    return;
  }
  const others = all.filter(({ id }) => id !== transition).map(({ id }) => id);
  const done = perform("reorderTransition", {
    transition,
    position: others.indexOf(passed) + (step > 0 ? 1 : 0),
  });
  if (!done.ok) return;
  const now = prioritiesOf(indexOf(done.value.project).transitionsFrom(record.source)).get(transition);
  announce({ kind: "done", message: words.askedAs(now, rivals.length) });
}
