// The built program, as a user's CI runs it: one file, somewhere else, without node_modules.

import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { generateProject } from "#model/testing/generated-project.ts";

const home = mkdtempSync(join(tmpdir(), "faultline-cli-"));
const program = join(home, "faultline.mjs");
const folder = join(home, "work");
const sound = saveProject(
  buildProject({ machine: "shop", states: { idle: { on: { pay: "paid" } }, paid: { kind: "final" } } }),
);

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    root: new URL("../../", import.meta.url).pathname,
    ssr: { noExternal: true },
    build: {
      ssr: "src/cli/main.ts",
      outDir: home,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "faultline.mjs", codeSplitting: false } },
    },
  });
  mkdirSync(folder);
  writeFileSync(join(folder, "shop.faultline.json"), sound);
}, 60_000);

afterAll(() => rmSync(home, { recursive: true }));

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(words: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): Ran {
  const { npm_lifecycle_event, npm_package_name, INIT_CWD, ...clean } = process.env;
  const options = { cwd: folder, input, encoding: "utf8", timeout: 20_000, maxBuffer: 1e9 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    ...options,
    env: { ...clean, ...env },
  });
  return { status, stdout, stderr };
}

test("is one file", () => {
  expect(readdirSync(home).sort()).toEqual(["faultline.mjs", "work"]);
});

test("does what each verb says", () => {
  expect(run(["--version"])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(run(["check", "shop.faultline.json"])).toMatchObject({ status: 0 });
  expect(JSON.parse(run(["compile", "shop.faultline.json"]).stdout)).toMatchObject({ states: { idle: {} } });
  expect(run(["format", "shop.faultline.json"]).stdout).toBe(sound);
  const published = readFileSync(new URL("../../public/faultline.schema.json", import.meta.url), "utf8");
  expect(run(["schema"]).stdout).toBe(published);
});

test("reads standard input", () => {
  expect(run(["format", "-"], JSON.stringify(JSON.parse(sound)))).toEqual({ status: 0, stdout: sound, stderr: "" });
  expect(run(["check", "-"], "")).toEqual({ status: 2, stdout: "", stderr: "<stdin>:1:1: The file is empty.\n" });
  expect(run(["format", "-", "--write"], "{}").status).toBe(2);
});

test("changes a file only when it is told to", () => {
  const path = join(folder, "other.json");
  const text = JSON.stringify(JSON.parse(sound));
  writeFileSync(path, text);
  run(["format", "other.json"]);
  expect(run(["format", "other.json", "--check"]).status).toBe(1);
  expect(readFileSync(path, "utf8")).toBe(text);
  expect(run(["format", "other.json", "--write"])).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(path, "utf8")).toBe(sound);
  writeFileSync(path, text.slice(0, -1));
  expect(run(["format", "other.json", "--write"]).status).toBe(2);
  expect(readFileSync(path, "utf8")).toBe(text.slice(0, -1));
});

test("takes file names relative to where npm was called, but only when it is run by its own npm script", () => {
  const inside = join(folder, "inside");
  mkdirSync(inside);
  writeFileSync(join(inside, "x.json"), sound);
  const own = { npm_lifecycle_event: "faultline", npm_package_name: "faultline", INIT_CWD: inside };
  expect(run(["check", "x.json"], "", own).status).toBe(0);
  expect(run(["check", "x.json"], "", { ...own, npm_package_name: "shop" }).status).toBe(2);
});

const attacks: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ["no JSON", "hello", /:1:1: Expected a value, found "hello"\./],
  ["XML", "<scxml/>", /:1:1: This is SCXML/],
  ["no Faultline document", "{}", /:1:1: This is not a Faultline document/],
  [
    "a newer major version",
    '{"format":"faultline","version":"2.0"}',
    /:1:33: The document has version 2\.0; this program reads/,
  ],
  ["truncated", sound.slice(0, 200), /:\d+:\d+: The file ends inside/],
  ["ids given twice", sound.replace('"paid": {', '"idle": {'), /:\d+:5: The key "idle" is there twice in "states"/],
  [
    "a dangling reference",
    sound.replace('"targets": ["paid"]', '"targets": ["gone"]'),
    /:\d+:19: Transition .* "gone"/,
  ],
  [
    "a circle of parents",
    sound.replaceAll('"parent": "shop-root"', '"parent": "idle"'),
    /:\d+:\d+: State "idle" is its own parent/,
  ],
  ["__proto__", '{"__proto__":{"format":"faultline"}}', /:1:2: The key "__proto__" is not allowed/],
  ["a million nested lists", "[".repeat(1_000_000), /:1:101: Values are nested more than 100 deep/],
  ["a million nested objects", '{"a":'.repeat(1_000_000), /:1:501: Values are nested more than 100 deep/],
  ["no text", Buffer.from([0xff, 0x00, 0x01]), /:1:1: This is a binary file/],
  ["not UTF-8", Buffer.from([0x22, 0xff, 0x22]), /:1:2: This is not valid UTF-8/],
  ["an endless text", `{"format":"${"a.".repeat(5_000_000)}"}`, /:1:11: This text is 10000000 characters long/],
  ["empty", "", /:1:1: The file is empty/],
];

test.each(attacks)("answers %s with one message, exit code 2 and an untouched file", (_what, content, message) => {
  const path = join(folder, "attack.json");
  writeFileSync(path, content);
  const { status, stdout, stderr } = run(["check", "attack.json"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^attack\.json:\d+:\d+: [^\n]+\n$/);
  expect(readFileSync(path).equals(Buffer.from(content))).toBe(true);
});

test("answers a missing file, a folder and 50 MB with one message", () => {
  writeFileSync(join(folder, "large.json"), "");
  truncateSync(join(folder, "large.json"), 50 * 1024 * 1024);
  expect(run(["check", "large.json"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^large\.json: .*50 MB.*\n$/),
  });
  expect(run(["check", "none.json"])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^none\.json: .*\n$/) });
  expect(run(["check", "."])).toMatchObject({ status: 2, stderr: "." + ": This is a folder. Name a file in it.\n" });
  expect(run(["check", "-"], " ".repeat(50 * 1024 * 1024))).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^<stdin>: .*\n$/),
  });
  expect(run(["chekc", "x"])).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^Unknown command.*\n$/),
  });
});

test("ends quietly when nobody reads on", async () => {
  writeFileSync(
    join(folder, "big.json"),
    saveProject(generateProject({ states: 5000, depth: 6, transitionsPerState: 1.5, seed: 1 })),
  );
  const child = spawn(process.execPath, [program, "format", "big.json"], { cwd: folder });
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  await new Promise((resolve) => child.on("close", resolve));
  expect(complaints).toBe("");
});

test("writes all of a large output into a pipe", async () => {
  const text = readFileSync(join(folder, "big.json"), "utf8");
  const { stdout } = await promisify(execFile)(process.execPath, [program, "format", "big.json"], {
    cwd: folder,
    maxBuffer: 1e9,
  });
  expect(stdout).toBe(text);
});
