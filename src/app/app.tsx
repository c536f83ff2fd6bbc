import { use } from "react";
import type { Result } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import { MachineCard } from "./machine-card.tsx";

export function App({ opening }: { opening: Promise<Result<Project, string>> }) {
  const opened = use(opening);
  if (!opened.ok)
    return (
      <p role="alert" className="rounded-xl border border-line bg-surface p-5 text-fault">
        {opened.error}
      </p>
    );
  return <ProjectView project={opened.value} />;
}

function ProjectView({ project }: { project: Project }) {
  const counts = [
    ["machines", Object.keys(project.machines).length],
    ["services", Object.keys(project.services).length],
    ["channels", Object.keys(project.channels).length],
    ["events", Object.keys(project.events).length],
    ["scenarios", Object.keys(project.scenarios).length],
  ] as const;
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{project.name}</h1>
      <p className="mt-2 max-w-2xl text-quiet">{project.description}</p>
      <ul aria-label="What the project holds" className="my-6 flex flex-wrap gap-2 text-sm">
        {counts.map(([what, count]) => (
          <li key={what} className="rounded-full border border-line bg-surface px-3 py-1">
            <strong>{count}</strong> {what}
          </li>
        ))}
      </ul>
      <div className="grid items-start gap-5 md:grid-cols-2">
        {Object.keys(project.machines).map((id) => (
          <MachineCard key={id} project={project} id={id} />
        ))}
      </div>
    </>
  );
}
