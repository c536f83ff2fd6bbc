import { expect, test } from "vitest";
import { blankProject } from "#stores/blank-project.ts";
import { currentProject, openProject, perform, useProjectStore } from "#stores/project-store.ts";
import { replaceRecord } from "./change-record.ts";

test("calls a change of something else than the name a change, and takes away what is gone", () => {
  openProject("test", blankProject());
  perform("createRecord", { table: "channels", record: { name: "Queue", delivery: "atMostOnce", partitions: 2 } });
  const before = currentProject().channels.queue;
  if (!before) throw new Error("The channel was not made.");
  const { partitions: _, ...rest } = before;
  expect(replaceRecord("channels", "queue", before, { ...rest, capacity: 5 }).ok).toBe(true);
  expect(currentProject().channels.queue).toEqual({ name: "Queue", delivery: "atMostOnce", capacity: 5 });
  expect(useProjectStore.getState().history.past.at(-1)?.label).toBe("Change channel “Queue”");
});
