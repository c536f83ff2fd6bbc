// The form of what is selected. Each record has its own, so that nothing typed for one ends up at another.

import { useViewStore } from "#stores/view-store.ts";
import { DraftsBar } from "./drafts-bar.tsx";
import { recordInspectors } from "./record-inspectors.ts";
import { SeveralInspector } from "./several/several-inspector.tsx";
import { strings } from "./strings.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { useProject } from "./use-project.ts";

export function Inspector() {
  const project = useProject();
  const selection = useViewStore((view) => view.selection);
  const machine = useViewStore((view) => view.machine);
  const subject = subjectOf(project, selection, machine);
  return (
    <section aria-label={strings.inspector} className="flex h-full min-h-0 flex-col bg-surface">
      <div key={keyOfSubject(subject)} className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-6">
        <SubjectForm subject={subject} />
      </div>
      <DraftsBar />
    </section>
  );
}

function SubjectForm({ subject }: { readonly subject: Subject }) {
  if (subject.kind === "several") return <SeveralInspector selection={subject.selection} />;
  if (subject.kind === "nothing") return <p className="px-3 py-4 text-quiet">{strings.nothingToShow}</p>;
  const Form = recordInspectors[subject.reference.table];
  return Form ? <Form id={subject.reference.id} /> : null;
}

function keyOfSubject(subject: Subject): string {
  return subject.kind === "record" ? `${subject.reference.table}/${subject.reference.id}` : subject.kind;
}
