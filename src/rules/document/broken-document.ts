import { checkIntegrity } from "#model/integrity.ts";
import type { Id } from "#model/schema/common.ts";
import { type TableName, tableNames } from "#model/schema/project.ts";
import type { Finding, Rule } from "../rule.ts";

export const brokenDocument: Rule<"broken-document"> = {
  code: "broken-document",
  severity: "error",
  documentation: {
    title: "The document refers to something that is not there, or its states form no tree.",
    why: "Such a document is not loaded, and no edit produces one; it can only come from a program that writes documents.",
    example: "A transition targets `charge`, and there is no state with that id.",
    remedy: "Correct the reference, or add what is missing.",
  },
  check({ project }) {
    return checkIntegrity(project).map(({ message, path }): Finding => {
      const [table, id] = path as [TableName, Id];
      return { message, about: tableNames.includes(table) ? [{ table, id }] : [], place: { path } };
    });
  },
};
