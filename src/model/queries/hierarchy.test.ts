import { expect, test } from "vitest";
import type { Project } from "../schema/project.ts";
import { ancestorsOf, documentOrder, isInside, leastCommonAncestor } from "./hierarchy.ts";
import { indexOf } from "./project-index.ts";

const project = {
  machines: { shop: { name: "Shop", root: "shop-root" } },
  states: {
    "shop-root": { kind: "compound", name: "Shop", parent: null, order: 0 },
    paying: { kind: "compound", name: "Paying", parent: "shop-root", order: 2 },
    idle: { kind: "atomic", name: "Idle", parent: "shop-root", order: 1 },
    charge: { kind: "atomic", name: "Charge", parent: "paying", order: 1 },
    confirm: { kind: "atomic", name: "Confirm", parent: "paying", order: 1 },
    egg: { kind: "compound", name: "Egg", parent: "hen", order: 0 },
    hen: { kind: "compound", name: "Hen", parent: "egg", order: 0 },
  },
  transitions: {},
  invocations: {},
} as unknown as Project;

test("lists ancestors from the parent outwards", () => {
  expect(ancestorsOf(project, "charge")).toEqual(["paying", "shop-root"]);
});

test("ends a walk where parents form a cycle", () => {
  expect(ancestorsOf(project, "egg")).toEqual(["hen"]);
  expect(documentOrder(project, "egg")).toEqual(["egg", "hen"]);
  expect(indexOf(project).machineOf("egg")).toBeUndefined();
});

test("puts parents before children and siblings by order, then id", () => {
  expect(documentOrder(project, "shop-root")).toEqual(["shop-root", "idle", "paying", "charge", "confirm"]);
});

test("finds the innermost state that contains all", () => {
  expect(leastCommonAncestor(project, ["charge", "confirm"])).toBe("paying");
  expect(leastCommonAncestor(project, ["charge", "idle"])).toBe("shop-root");
  expect(leastCommonAncestor(project, ["charge", "egg"])).toBeUndefined();
  expect(leastCommonAncestor(project, ["paying", "charge"])).toBe("shop-root");
});

test("knows what lies inside what, and in which machine", () => {
  expect(isInside(project, "charge", "shop-root")).toBe(true);
  expect(isInside(project, "paying", "paying")).toBe(false);
  expect(indexOf(project).machineOf("charge")).toBe("shop");
});
