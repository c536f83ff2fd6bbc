import { type SemanticsCase, say, to } from "./semantics-case.ts";

/** A state with two levels inside and a way out, and a state outside that leads back through history. */
function remembering(depth: "shallow" | "deep", defaults?: readonly string[]) {
  return {
    a: {
      states: {
        h: { kind: "history", depth, ...(defaults ? { defaults } : {}) },
        a1: { on: { next: "a22" } },
        a2: { states: { a21: {}, a22: {} } },
      },
      initial: "a1",
      on: { out: "b" },
    },
    b: { on: { back: to("h") } },
  } as const;
}

export const historyCases: readonly SemanticsCase[] = [
  {
    title: "shallow history enters the last child and lets it start afresh",
    source: "W3C test 388",
    machine: { states: remembering("shallow") },
    run: [
      ["start", "+m +a +a1"],
      ["next", "-a1 +a2 +a22"],
      ["out", "-a22 -a2 -a +b"],
      ["back", "-b t +a +a2 +a21", "a21"],
    ],
  },
  {
    title: "deep history enters the last innermost states",
    source: "W3C test 388",
    machine: { states: remembering("deep") },
    run: [
      ["start", "+m +a +a1"],
      ["next", "-a1 +a2 +a22"],
      ["out", "-a22 -a2 -a +b"],
      ["back", "-b t +a +a2 +a22", "a22"],
    ],
  },
  {
    title: "history that has not happened enters its default",
    source: "W3C test 387",
    machine: { initial: "b", states: remembering("shallow", ["a2"]) },
    run: [
      ["start", "+m +b"],
      ["back", "-b t +a +a2 +a21", "a21"],
    ],
  },
  {
    title: "history that has not happened enters a default deep inside",
    source: "W3C test 387",
    machine: { initial: "b", states: remembering("deep", ["a22"]) },
    run: [
      ["start", "+m +b"],
      ["back", "-b t +a +a2 +a22", "a22"],
    ],
  },
  {
    title: "history without a default enters the initial state",
    source: "section 3.10, with the initial state as default",
    machine: { initial: "b", states: remembering("deep") },
    run: [
      ["start", "+m +b"],
      ["back", "-b t +a +a1", "a1"],
    ],
  },
  {
    title: "history remembers the last visit, not the first",
    source: "W3C test 388",
    machine: { states: { ...remembering("shallow"), a: { ...remembering("shallow").a, on: { out: "b", one: "a1" } } } },
    run: [
      ["start", "+m +a +a1"],
      ["next", "-a1 +a2 +a22"],
      ["out", "-a22 -a2 -a +b"],
      ["back", "-b t +a +a2 +a21"],
      ["one", "-a21 -a2 +a1"],
      ["out", "-a1 -a +b"],
      ["back", "-b t +a +a1", "a1"],
    ],
  },
  {
    title: "deep history of a parallel state enters every region where it was",
    source: "W3C test 580",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            h: { kind: "history", depth: "deep" },
            r: { states: { x: { on: { go: "x2" } }, x2: {} } },
            s: { states: { y: {}, y2: {} } },
          },
          on: { out: "q" },
        },
        q: { on: { back: to("h") } },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["go", "-x +x2"],
      ["out", "-y -s -x2 -r -p +q"],
      ["back", "-q t +p +r +x2 +s +y", "x2 y"],
    ],
  },
  {
    title: "shallow history of a parallel state starts every region afresh",
    source: "appendix D, addDescendantStatesToEnter",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            h: { kind: "history", depth: "shallow" },
            r: { states: { x: { on: { go: "x2" } }, x2: {} } },
            s: { states: { y: {} } },
          },
          on: { out: "q" },
        },
        q: { on: { back: to("h") } },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["go", "-x +x2"],
      ["out", "-y -s -x2 -r -p +q"],
      ["back", "-q t +p +r +x +s +y"],
    ],
  },
  {
    title: "history in one region leaves the other to its default",
    source: "appendix D, addAncestorStatesToEnter",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            r: { states: { h: { kind: "history", depth: "shallow" }, x: { on: { go: "x2" } }, x2: {} }, initial: "x" },
            s: { states: { y: { on: { go: "y2" } }, y2: {} } },
          },
          on: { out: "q" },
        },
        q: { on: { back: to("h") } },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["go", "-y -x +x2 +y2"],
      ["out", "-y2 -s -x2 -r -p +q"],
      ["back", "-q t +p +r +x2 +s +y", "x2 y"],
    ],
  },
  {
    title: "a transition inside a state to its own history stays inside",
    source: "appendix D, getEffectiveTargetStates",
    machine: {
      states: {
        a: {
          states: { h: { kind: "history", depth: "shallow" }, a1: { on: { next: "a2" } }, a2: {} },
          initial: "a1",
          on: { again: to("h"), out: "b" },
        },
        b: { on: { back: "a" } },
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["next", "-a1 +a2"],
      ["out", "-a2 -a +b"],
      ["back", "-b +a +a1"],
      ["again", "-a1 t +a2", "a2"],
    ],
  },
  {
    title: "a region that leads to the history of the parallel state around it",
    source: "appendix D, findLCCA, with all regions as default",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            h: { kind: "history", depth: "deep" },
            r: { on: { again: to("h") }, states: { x: { on: { go: "x2" } }, x2: {} } },
            s: { states: { y: {} } },
          },
          on: { out: "q" },
        },
        q: { on: { back: "h" } },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["again", "-y -s -x -r -p t +p +r +x +s +y", "x y"],
      ["go", "-x +x2"],
      ["out", "-y -s -x2 -r -p +q"],
      ["back", "-q +p +r +x2 +s +y", "x2 y"],
    ],
    inXState: {
      run: [
        ["start", "+m +p +r +x +s +y"],
        ["again", "-y -s -x -r t +r +x +s +y", "x y"],
        ["go", "-x +x2"],
        ["out", "-y -s -x2 -r -p +q"],
        ["back", "-q +p +r +x2 +s +y", "x2 y"],
      ],
      because:
        "For SCXML only a compound state can be the domain; XState leaves all regions, but not the parallel state.",
    },
  },
  {
    title: "history is remembered before exit actions run and without them",
    source: "appendix D, exitStates",
    machine: {
      states: {
        a: {
          states: { h: { kind: "history", depth: "deep" }, a1: { on: { go: "a2" } }, a2: { exit: [say("bye")] } },
          initial: "a1",
          on: { out: "b" },
        },
        b: { on: { back: "h" } },
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 +a2"],
      ["out", "-a2 bye -a +b"],
      ["back", "-b +a +a2"],
    ],
  },
  {
    title: "initial actions of a state that shallow history enters again",
    source: "appendix D, addDescendantStatesToEnter",
    machine: {
      states: {
        a: {
          states: {
            h: { kind: "history", depth: "shallow" },
            a1: { initialActions: [say("init")], states: { a11: {} } },
          },
          initial: "a1",
          on: { out: "b" },
        },
        b: { on: { back: "h" } },
      },
    },
    run: [
      ["start", "+m +a +a1 init +a11"],
      ["out", "-a11 -a1 -a +b"],
      ["back", "-b +a +a1 init +a11"],
    ],
    inXState: {
      run: [
        ["start", "+m +a +a1 init +a11"],
        ["out", "-a11 -a1 -a +b"],
        ["back", "-b +a +a1 +a11"],
      ],
      because: "XState does not count a state that history enters as entered by default.",
    },
  },
];
