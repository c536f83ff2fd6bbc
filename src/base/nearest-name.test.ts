import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

test("finds the name that was meant", () => {
  expect(nearestName("atomik", ["atomic", "compound"])).toBe("atomic");
  expect(nearestName("trasnition", ["transitions", "transition"])).toBe("transition");
  expect(nearestName("Paying", ["paying"])).toBe("paying");
});

test("does not guess", () => {
  expect(nearestName("x", ["y", "atomic"])).toBe("y");
  expect(nearestName("ab", ["xy"])).toBeUndefined();
  expect(nearestName("machine", ["service"])).toBeUndefined();
  expect(nearestName("same", ["same"])).toBeUndefined();
});
