// The form of what is selected. Each record has its own, so that nothing typed for one ends up at another.

import { useState } from "react";
import { select, useViewStore } from "#stores/view-store.ts";
import { showFullText } from "#ui/show-full-text.ts";
import { Wanted } from "#ui/wanted-place.ts";
import { words } from "#words/inspector/common.ts";
import { DraftsBar } from "./drafts-bar.tsx";
import { ownerOfPath } from "./fields/place.ts";
import { type GoTo, GoToPlace, useGoTo } from "./go-to.ts";
import { ProjectInspector } from "./project/project-inspector.tsx";
import { ShowProject } from "./project/show-project.ts";
import { recordInspectors } from "./record-inspectors.ts";
import { SeveralInspector } from "./several/several-inspector.tsx";
import { severalOfPath } from "./several/several-place.ts";
import { keyOfSubject, type Subject, subjectOf } from "./subject.ts";
import { useProject } from "./use-project.ts";

export function Inspector() {
  const project = useProject();
  const selection = useViewStore((view) => view.selection);
  const machine = useViewStore((view) => view.machine);
  const subject = subjectOf(project, selection, machine);
  const key = keyOfSubject(subject);
  const { wanted, goTo: goToField } = useGoTo();
  const [projectOver, setProjectOver] = useState<string>();
  const goTo: GoTo = (path) => {
    const several = severalOfPath(path);
    if (several) select(several);
    else if (ownerOfPath(path) === undefined) setProjectOver(key);
    goToField(path);
  };
  return (
    <section
      aria-label={words.inspector}
      onPointerOver={showFullText}
      className="flex h-full min-h-0 flex-col bg-surface"
    >
      <GoToPlace value={goTo}>
        <Wanted value={wanted}>
          <ShowProject value={() => setProjectOver(key)}>
            <div
              key={projectOver === key ? "project" : key}
              className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain pb-6"
            >
              {projectOver === key ? (
                <ProjectInspector onLeave={() => setProjectOver(undefined)} />
              ) : (
                <SubjectForm subject={subject} />
              )}
            </div>
          </ShowProject>
        </Wanted>
      </GoToPlace>
      <DraftsBar goTo={goTo} />
    </section>
  );
}

function SubjectForm({ subject }: { readonly subject: Subject }) {
  if (subject.kind === "several") return <SeveralInspector selection={subject.selection} />;
  if (subject.kind === "nothing") return <p className="px-3 py-4 text-quiet">{words.nothingToShow}</p>;
  const Form = recordInspectors[subject.reference.table];
  return <Form id={subject.reference.id} />;
}
