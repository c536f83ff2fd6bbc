import { expect, test } from "vitest";
import { fieldNameSchema, nameSchema } from "#model/schema/common.ts";
import { problemBySchema } from "./problem-by-schema.ts";

const ofName = problemBySchema(nameSchema, "Name");
const ofField = problemBySchema(fieldNameSchema, "Name of field total");

test("takes any name that has letters and is not too long", () => {
  for (const name of [
    "Paid",
    "<script>alert(1)</script>",
    "مرحبا",
    "👩‍👩‍👧",
    "a.b c",
    "x".repeat(200),
    "👩‍👩‍👧‍👦 ".repeat(20),
  ])
    expect(ofName(name)).toBeUndefined();
});

test("says that a name must not be empty or too long", () => {
  expect(ofName("  ")).toBe("Name needs something here. Write it, or press Escape to go back.");
  expect(ofName("x".repeat(201))).toBe("Name must not be longer than 200 characters.");
  expect(problemBySchema(nameSchema, "Name", true)("")).toBeUndefined();
});

test("says what the name of a field can't be, without repeating a page of it", () => {
  expect(ofField("total")).toBeUndefined();
  expect(ofField("a.b c")).toBe(
    "“a.b c” is not a field name: use letters, digits, _ and $, not starting with a digit.",
  );
  expect(ofField("__proto__")).toBe("“__proto__” is a reserved name: choose another.");
  expect(ofField("x".repeat(201))).toBe("Name of field total must not be longer than 200 characters.");
  expect(ofField("é".repeat(10_000))?.length).toBeLessThan(200);
});
