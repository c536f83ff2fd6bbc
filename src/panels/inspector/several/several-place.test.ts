import { expect, test } from "vitest";
import { severalOfPath, severalPath } from "./several-place.ts";

test("leads back to the records that a field was about, in whichever order they were selected", () => {
  const path = severalPath("transitions", ["pay", "cancel"], "guard");
  expect(severalPath("transitions", ["cancel", "pay"], "guard")).toEqual(path);
  expect(severalOfPath(path.join("/").split("/"))).toEqual([
    { table: "transitions", id: "cancel" },
    { table: "transitions", id: "pay" },
  ]);
});

test("takes the path of one record, or of the project, for nothing of the kind", () => {
  expect(severalOfPath(["transitions", "pay", "guard"])).toBeUndefined();
  expect(severalOfPath(["name"])).toBeUndefined();
});
