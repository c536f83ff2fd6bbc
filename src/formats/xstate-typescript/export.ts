// A machine, and those it invokes, as one self-contained TypeScript file for XState v5 that compiles under `strict`.

import { type Result, success } from "#base/result.ts";
import type { Project } from "#model/schema/project.ts";
import type { Exported, ExportOptions, ExportRefusal } from "../format.ts";
import { chooseMachine } from "../shared/choose-machine.ts";
import { lineComment } from "../shared/code.ts";
import { writeModule } from "./write-module.ts";

export function exportTypeScript(project: Project, options: ExportOptions = {}): Result<Exported, ExportRefusal> {
  const chosen = chooseMachine(project, options.machine);
  if (!chosen.ok) return chosen;
  const written = writeModule(project, chosen.value);
  if (!written.ok) return written;
  const { imports, body, losses } = written.value;
  const name = project.machines[chosen.value]?.name ?? chosen.value;
  const head = lineComment(`${name}. Written by Faultline; it stands by itself and needs only xstate 5.`);
  return success({ text: `${head}\n\n${imports}\n${body}`, losses });
}
