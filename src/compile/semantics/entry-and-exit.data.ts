import { type SemanticsCase, say, set, stay, to } from "./semantics-case.ts";

const nested = { a: { states: { a1: {}, a2: {} } }, b: { states: { b1: {}, b2: {} } } };

export const entryAndExitCases: readonly SemanticsCase[] = [
  {
    title: "enters from the outside in, by initial states",
    source: "W3C test 355",
    machine: { states: nested },
    run: [["start", "+m +a +a1", "a1"]],
  },
  {
    title: "takes the initial state that is named, not the first",
    source: "W3C test 364",
    machine: { states: { a: {}, b: { initial: "b2", states: { b1: {}, b2: {} } } }, initial: "b" },
    run: [["start", "+m +b +b2", "b2"]],
  },
  {
    title: "runs the actions of a state's entry and exit in their order",
    source: "W3C tests 375 and 377",
    machine: { states: { a: { entry: [say("e1"), say("e2")], exit: [say("x1"), say("x2")], on: { go: "b" } }, b: {} } },
    run: [
      ["start", "+m +a e1 e2"],
      ["go", "-a x1 x2 +b"],
    ],
  },
  {
    title: "leaves from the inside out, then acts, then enters from the outside in",
    source: "W3C tests 404 and 406",
    machine: { states: { ...nested, a: { states: { a1: { on: { go: to("b2") } }, a2: {} } } } },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 -a t +b +b2", "b2"],
    ],
  },
  {
    title: "runs initial actions after the state's entry and before the child's",
    source: "W3C test 412",
    machine: { states: { a: { initialActions: [say("init")], states: { a1: {}, a2: {} } } } },
    run: [["start", "+m +a init +a1"]],
  },
  {
    title: "runs the root's initial actions when the machine starts",
    source: "W3C test 412",
    machine: { initialActions: [say("init")], states: { a: {} } },
    run: [["start", "+m init +a"]],
  },
  {
    title: "runs no initial actions when a transition leads to a child by name",
    source: "appendix D, addDescendantStatesToEnter",
    machine: {
      states: {
        a: { on: { go: to("b2"), home: to("b") } },
        b: { initialActions: [say("init")], states: { b1: {}, b2: {} }, on: { back: "a" } },
      },
    },
    run: [
      ["start", "+m +a"],
      ["go", "-a t +b +b2"],
      ["back", "-b2 -b +a"],
      ["home", "-a t +b init +b1"],
    ],
  },
  {
    title: "leaves nothing when there is no target",
    source: "W3C test 503",
    machine: { states: { a: { on: { go: stay("t") }, states: { a1: {} } } } },
    run: [
      ["start", "+m +a +a1"],
      ["go", "t", "a1"],
    ],
  },
  {
    title: "stays in the source when the target lies inside it",
    source: "W3C test 505",
    machine: { states: { a: { on: { go: to("a2") }, states: { a1: {}, a2: {} } } } },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 t +a2", "a2"],
    ],
  },
  {
    title: "leaves and enters the source when told to, though the target lies inside it",
    source: "W3C test 504",
    machine: { states: { a: { on: { go: to("a2", "t", { reenter: true }) }, states: { a1: {}, a2: {} } } } },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 -a t +a +a2", "a2"],
    ],
  },
  {
    title: "leaves and enters a state that leads to itself and is told to",
    source: "W3C test 504",
    machine: { states: { a: { on: { go: to("a", "t", { reenter: true }) } } } },
    run: [
      ["start", "+m +a"],
      ["go", "-a t +a", "a"],
    ],
  },
  {
    title: "a state that leads to itself without being told to re-enter",
    source: "W3C test 533",
    machine: { states: { a: { on: { go: to("a") } } } },
    run: [
      ["start", "+m +a"],
      ["go", "-a t +a", "a"],
    ],
    inXState: {
      run: [
        ["start", "+m +a"],
        ["go", "t", "a"],
      ],
      because: "SCXML takes an internal transition to the source itself for an external one; XState only acts.",
    },
  },
  {
    title: "a compound state that leads to itself without being told to re-enter",
    source: "W3C test 533",
    machine: { states: { a: { on: { go: to("a") }, states: { a1: { on: { next: "a2" } }, a2: {} } } } },
    run: [
      ["start", "+m +a +a1"],
      ["next", "-a1 +a2"],
      ["go", "-a2 -a t +a +a1", "a1"],
    ],
    inXState: {
      run: [
        ["start", "+m +a +a1"],
        ["next", "-a1 +a2"],
        ["go", "-a2 t +a1", "a1"],
      ],
      because:
        "SCXML takes an internal transition to the source itself for an external one; XState starts the inside again.",
    },
  },
  {
    title: "leaves and enters the state around the source when that is the target",
    source: "appendix D, getTransitionDomain",
    machine: { states: { a: { states: { a1: {}, a2: { on: { up: to("a") } } }, initial: "a2" } } },
    run: [
      ["start", "+m +a +a2"],
      ["up", "-a2 -a t +a +a2"],
    ],
  },
  {
    title: "leaves and enters the root when an inner state leads to it",
    source: "appendix D, getTransitionDomain",
    machine: { states: { a: { on: { go: "b" } }, b: { on: { again: to("m-root") } } } },
    run: [
      ["start", "+m +a"],
      ["go", "-a +b"],
      ["again", "-b -m t +m +a", "a"],
    ],
  },
  {
    title: "a transition of the root stays inside the root",
    source: "W3C test 505",
    machine: { on: { go: to("b2") }, states: nested },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 -a t +b +b2"],
      ["go", "-b2 -b t +b +b2"],
    ],
  },
  {
    title: "leaves only what lies below the state around both ends",
    source: "appendix D, findLCCA",
    machine: {
      states: { a: { states: { a1: { states: { a11: { on: { go: to("a21") } } } }, a2: { states: { a21: {} } } } } },
    },
    run: [
      ["start", "+m +a +a1 +a11"],
      ["go", "-a11 -a1 t +a2 +a21"],
    ],
  },
  {
    title: "actions see what actions before them assigned; the values of one assignment do not see each other",
    source: "W3C test 158",
    machine: {
      context: { x: ["number", "1"], y: ["number", "2"] },
      states: {
        a: {
          on: {
            go: {
              actions: [
                { kind: "assign", values: { x: "context.y", y: "context.x" } },
                { kind: "log", message: "context.x * 10 + context.y" },
                set("x", "context.x + 5"),
                { kind: "log", message: "context.x * 10 + context.y" },
              ],
            },
          },
        },
      },
    },
    run: [
      ["start", "+m +a"],
      ["go", "21 71"],
    ],
  },
];
