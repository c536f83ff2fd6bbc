// The text of a machine in a language, with what each part of it stands for. Pure; the worker runs it beside the page.

import { compile } from "#compile/compile.ts";
import { exportTypeScript } from "#formats/xstate-typescript/export.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type CodeSpan, linkJson, linkTypeScript } from "./link-code.ts";

export type CodeLanguage = "typescript" | "json";

export type PrintedCode =
  | { readonly kind: "printed"; readonly text: string; readonly spans: readonly CodeSpan[] }
  /** Why there is no code, in words. */
  | { readonly kind: "broken"; readonly message: string };

export function printCode(project: Project, machine: Id, language: CodeLanguage): PrintedCode {
  return language === "json" ? printJson(project, machine) : printTypeScript(project, machine);
}

function printJson(project: Project, machine: Id): PrintedCode {
  const { config, problems } = compile(project, machine);
  if (config === undefined) {
    const problem = problems.find(({ severity }) => severity === "error");
    return { kind: "broken", message: problem?.message ?? "" };
  }
  const text = JSON.stringify(config, null, 2);
  return { kind: "printed", text, spans: linkJson(project, machine, text) };
}

function printTypeScript(project: Project, machine: Id): PrintedCode {
  const exported = exportTypeScript(project, { machine });
  if (!exported.ok) return { kind: "broken", message: exported.error.message };
  const { text } = exported.value;
  return { kind: "printed", text, spans: linkTypeScript(project, text) };
}
