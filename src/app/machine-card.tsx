import { useMemo } from "react";
import { compile } from "#compile/compile.ts";
import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { Outline } from "./outline.tsx";

export function MachineCard({ project, id }: { project: Project; id: Id }) {
  const machine = project.machines[id];
  const compiled = useMemo(() => compile(project, id), [project, id]);
  if (!machine) return null;
  const states = descendantsOf(project, machine.root);
  const index = indexOf(project);
  const transitions = [machine.root, ...states].reduce((sum, state) => sum + index.transitionsFrom(state).length, 0);
  return (
    <section aria-labelledby={`machine-${id}`} className="rounded-xl border border-line bg-surface p-5">
      <h2 id={`machine-${id}`} className="text-lg font-semibold">
        {machine.name}
      </h2>
      <p className="mb-3 text-sm text-quiet">
        {counted(states.length, "state")}, {counted(transitions, "transition")}
      </p>
      <Outline project={project} parent={machine.root} />
      <details className="mt-4">
        <summary className="cursor-pointer rounded text-accent">XState machine</summary>

        <textarea
          readOnly
          rows={18}
          aria-label={`XState machine of ${machine.name} as JSON`}
          className="mt-2 w-full resize-y rounded-lg border border-line bg-page p-3 font-mono text-xs"
          value={
            compiled.config ? JSON.stringify(compiled.config, null, 2) : "It can't be compiled while it has errors."
          }
        />
      </details>
    </section>
  );
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
