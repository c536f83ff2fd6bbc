// The form of what is selected. Each record has its own, so that nothing typed for one ends up at another.

import { memo, useMemo, useRef, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { isBig } from "#stores/is-big.ts";
import { useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { select, useViewStore } from "#stores/view-store.ts";
import { useLater } from "#ui/use-later.ts";
import { Wanted } from "#ui/wanted-place.ts";
import { words } from "#words/inspector/common.ts";
import { DraftsBar } from "./drafts-bar.tsx";
import { ownerOfPath } from "./fields/place.ts";
import { type GoTo, GoToPlace, isAwaited, useGoTo } from "./go-to.ts";
import { ProjectInspector } from "./project/project-inspector.tsx";
import { ShowProject } from "./project/show-project.ts";
import { recordInspectors } from "./record-inspectors.ts";
import { SeveralInspector } from "./several/several-inspector.tsx";
import { severalOfPath } from "./several/several-place.ts";
import { keyOfSubject, type Subject, subjectOf } from "./subject.ts";
import { ShownProject } from "./use-project.ts";

interface Inspected {
  readonly project: Project;
  readonly selection: readonly Reference[];
  readonly machine: Id | undefined;
}

/** Whoever writes in it, or is led to a field, sees it change at once. A click on a big drawing doesn't wait for it. */
export function Inspector() {
  const project = useProjectStore((store) => store.project);
  const selection = useViewStore((view) => view.selection);
  const machine = useViewStore((view) => view.machine);
  const request = useViewStore((view) => view.reveal);
  const now = useMemo(() => ({ project, selection, machine }), [project, selection, machine]);
  const section = useRef<HTMLElement>(null);
  const isUsed = section.current?.contains(document.activeElement) === true;
  const shown = useLater(now, isUsed || isAwaited(request) || !isBig(project));
  return (
    <section ref={section} aria-label={words.inspector} className="flex h-full min-h-0 flex-col bg-surface">
      <InspectedForm inspected={shown} />
    </section>
  );
}

const InspectedForm = memo(function InspectedForm({ inspected }: { readonly inspected: Inspected }) {
  const { project, selection, machine } = inspected;
  const subject = subjectOf(project, selection, machine);
  const key = keyOfSubject(subject);
  const { wanted, goTo: goToField } = useGoTo();
  // What is selected next takes its place again, also when it is the same.
  const [projectOver, setProjectOver] = useState<typeof selection>();
  const goTo: GoTo = (path) => {
    const several = severalOfPath(path);
    if (several) select(several);
    else if (ownerOfPath(path) === undefined) setProjectOver(selection);
    goToField(path);
  };
  return (
    <ShownProject value={project}>
      <GoToPlace value={goTo}>
        <Wanted value={wanted}>
          <ShowProject value={() => setProjectOver(selection)}>
            <div
              key={projectOver === selection ? "project" : key}
              className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain pb-6"
            >
              {projectOver === selection ? (
                <ProjectInspector onLeave={() => setProjectOver(undefined)} />
              ) : (
                <SubjectForm subject={subject} />
              )}
            </div>
          </ShowProject>
        </Wanted>
      </GoToPlace>
      <DraftsBar goTo={goTo} />
    </ShownProject>
  );
});

function SubjectForm({ subject }: { readonly subject: Subject }) {
  if (subject.kind === "several") return <SeveralInspector selection={subject.selection} />;
  if (subject.kind === "nothing") return <p className="px-3 py-4 text-quiet">{words.nothingToShow}</p>;
  const Form = recordInspectors[subject.reference.table];
  return <Form id={subject.reference.id} />;
}
