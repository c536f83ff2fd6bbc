// Compiles beside the page, so that a big machine never makes drawing wait.

import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type CodeLanguage, type PrintedCode, printCode } from "./printed-code.ts";

export interface CodeRequest {
  readonly project: Project;
  readonly machine: Id;
  readonly language: CodeLanguage;
}

export interface CodeAnswer {
  readonly machine: Id;
  readonly language: CodeLanguage;
  readonly printed: PrintedCode;
}

self.addEventListener("message", ({ data }: MessageEvent<CodeRequest>) => {
  const { project, machine, language } = data;
  const answer: CodeAnswer = { machine, language, printed: printCode(project, machine, language) };
  self.postMessage(answer);
});
