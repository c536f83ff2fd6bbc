// What diagrams in public repositories are full of.

import { expect, test } from "vitest";
import { importMermaid } from "./import.ts";

function imported(text: string) {
  const result = importMermaid(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test("takes directives and descriptions over several lines for what they are, whatever braces they have", () => {
  const { project, losses } = imported(
    [
      "%%{",
      "  init: {",
      "    'theme': 'base'",
      "  }",
      "}%%",
      "stateDiagram-v2",
      "accTitle: Kettle",
      "accDescr {",
      "  Heats water",
      "  until it boils.",
      "}",
      "[*] --> Cold",
    ].join("\n"),
  );
  expect(Object.values(project.machines)).toMatchObject([{ name: "Kettle" }]);
  expect(project.states["kettle-root"]).toMatchObject({ description: "Heats water\nuntil it boils." });
  expect(Object.keys(project.states)).toHaveLength(2);
  expect(losses).toEqual([]);
});

test("leads a fork into regions side by side to all of them at once", () => {
  const { project, losses } = imported(
    `stateDiagram-v2
state split <<fork>>
state Both {
  Wash --> Washed: wet
  --
  Dry --> Dried: warm
}
Idle --> split: go
split --> Wash
split --> Dry`,
  );
  expect(losses.filter(({ kind }) => kind === "lost").map(({ message }) => message)).toEqual([]);
  expect(Object.values(project.transitions).filter(({ source }) => source === "split")).toMatchObject([
    { trigger: { kind: "always" }, targets: ["wash", "dry"] },
  ]);
});

test("says of a fork into one region that only its first arrow is followed, and of a join that it doesn't wait", () => {
  const { losses } = imported(
    "stateDiagram-v2\nstate f <<fork>>\nstate j <<join>>\nf --> A\nf --> B\nA --> j: a\nB --> j: b\nj --> C",
  );
  expect(losses.map(({ kind, message }) => `${kind} ${message}`)).toEqual([
    expect.stringMatching(/^lost "f" is a fork; .* by the first of its arrows alone/),
    expect.stringMatching(/^changed "j" is a join; .* as soon as one arrow has reached it/),
  ]);
});

test("says what it leaves out of the first arrow, and names regions after the state that is drawn", () => {
  const { losses } = imported("stateDiagram-v2\n[*] --> 待機: 起動\nstate 待機 {\nA --> B: x\n--\nC --> D: y\n}");
  expect(losses.map(({ message }) => message)).toEqual([
    expect.stringContaining('region of "待機"'),
    expect.stringContaining('region of "待機"'),
    expect.stringContaining('"起動" stands on an arrow from [*]'),
  ]);
});

test("reads the history and the end that some write like a choice", () => {
  const { project } = imported("stateDiagram-v2\nstate h <<history>>\nstate e <<end>>\nA --> h: back\nA --> e: stop");
  expect(project.states).toMatchObject({ h: { kind: "history", depth: "shallow" }, e: { kind: "final" } });
});

test("takes a history behind a -- for one of the whole composite", () => {
  const { project } = imported(
    "stateDiagram-v2\nstate Work {\n[*] --> A\nA --> B: next\n--\nstate h <<history*>>\n}\nPause --> h: resume",
  );
  expect(project.states).toMatchObject({ work: { kind: "compound" }, h: { parent: "work", depth: "deep" } });
});

test("does not take a class for a text, and reads words in capitals", () => {
  const { project, losses } = imported(
    'stateDiagram-v2\nState Foo:::hot\nstate "On duty" as Active:::hot {\nA --> B: go\n}\nstate C <<choice>>:::hot\nNote right of Foo: waits',
  );
  expect(Object.values(project.states).map(({ name, description }) => [name, description])).toEqual(
    expect.arrayContaining([
      ["Foo", "waits"],
      ["On duty", undefined],
      ["C", undefined],
    ]),
  );
  expect(losses).toEqual([]);
});

test("keeps a note that belongs to no state with the machine, and skips comments of both kinds", () => {
  const { project, losses } = imported(
    'stateDiagram-v2\n# old\n%% older\naccDescr: A lamp.\nnote "Needs power" as N1\n[*] --> Off',
  );
  expect(project.states["diagram-root"]).toMatchObject({ description: "A lamp.\nNeeds power" });
  expect(losses).toEqual([]);
});

test.each([
  ["::: mermaid\nstateDiagram-v2\n  A --> B: go\n:::\nMore."],
  ['{{< mermaid align="left" >}}\nstateDiagram-v2\n  A --> B: go\n{{< /mermaid >}}\nMore.'],
  ["Title\n.. mermaid::\n\n   stateDiagram-v2\n      A --> B: go\n\nMore."],
  ["[mermaid]\n....\nstateDiagram-v2\nA --> B: go\n....\nMore."],
  ["import Mermaid from 'm';\n<Mermaid chart={`\nstateDiagram-v2\n  A --> B: go\n`} />"],
  ['<pre class="mermaid">\nstateDiagram-v2\n  A --&gt; B: go\n</pre>'],
])("finds a diagram where %j has it", (text) => {
  const { project, losses } = imported(text);
  expect(losses).toEqual([]);
  expect(
    Object.values(project.states)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["A", "B", "Diagram"]);
});

test("reads several arrows on a line, and leaves a semicolon in a label", () => {
  const { project } = imported("stateDiagram-v2\n[*] --> A; A --> B: x; B --> A: y / one; two\n");
  expect(Object.values(project.transitions).map(({ source, targets }) => [source, ...targets])).toEqual([
    ["a", "b"],
    ["b", "a"],
  ]);
  expect(Object.values(project.implementations).map(({ name }) => name)).toEqual(["one; two"]);
});

test("lets the dot lead to several states by what its arrows say", () => {
  const { project, losses } = imported(
    "stateDiagram-v2\n[*] --> Quote: boss asks\n[*] --> Review\nReview --> Quote: fine",
  );
  expect(project.states["diagram-root"]).toMatchObject({ initial: "start" });
  const leaving = Object.values(project.transitions).filter(({ source }) => source === "start");
  expect(leaving.map(({ targets }) => targets)).toEqual([["quote"], ["review"]]);
  expect(losses.filter(({ kind }) => kind === "lost")).toEqual([]);
});

test("refuses a diagram without any state, and says what to do", () => {
  expect(importMermaid("stateDiagram-v2\n%% soon\n")).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining("[*] --> Idle") },
  });
});
