import { useEffect, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/transfer/export.ts";
import { type TargetFormat, type Written, writeAs } from "./target-format.ts";

interface Wanted {
  readonly project: Project;
  readonly id: TargetFormat;
  readonly machine: Id | undefined;
  readonly theme: "light" | "dark";
  readonly picture: "svg" | "mermaid";
  readonly active: readonly Id[];
  readonly covered: readonly Id[];
}

/** What would be written, made again whenever something it depends on changes. */
export function useWritten({ project, id, machine, theme, picture, active, covered }: Wanted): Written | undefined {
  const [written, setWritten] = useState<Written>();
  useEffect(() => {
    let isCurrent = true;
    const options = { theme, picture, active, covered, ...(machine === undefined ? {} : { machine }) };
    writeAs(id, project, options).then(
      (result) => isCurrent && setWritten(result),
      () => isCurrent && setWritten({ ok: false, message: words.notLoaded }),
    );
    return () => {
      isCurrent = false;
    };
  }, [project, id, machine, theme, picture, active, covered]);
  return written;
}
