import { goesAlong } from "#model/edits/support/goes-along.ts";
import type { Reference } from "#stores/reference.ts";
import { words } from "#words/inspector/common.ts";
import { useProject } from "../use-project.ts";

/** What a deletion takes along, worked out when somebody asks for it. */
export function GoesAlongHint({ table, id }: Reference) {
  const along = goesAlong(useProject(), table, id);
  return along === undefined ? null : words.deletesAlong(along);
}
