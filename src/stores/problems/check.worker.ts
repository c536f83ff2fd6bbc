// Looks for problems beside the page, so that a big document never makes typing wait.

import type { Project } from "#model/schema/project.ts";
import { checkProject } from "#rules/check-project.ts";
import { withoutFix } from "./finding.ts";

self.addEventListener("message", ({ data }: MessageEvent<{ project: Project; revision: number }>) => {
  self.postMessage({ revision: data.revision, problems: checkProject(data.project).map(withoutFix) });
});
