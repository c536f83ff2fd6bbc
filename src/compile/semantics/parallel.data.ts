import { type SemanticsCase, say, set, stay, to } from "./semantics-case.ts";

/** Two regions with two states each. */
function regions(x = {}, y = {}, more = {}) {
  return {
    p: { kind: "parallel", states: { r: { states: { x, x2: {} } }, s: { states: { y, y2: {} } } }, ...more },
    q: {},
  } as const;
}

const both = "+m +p +r +x +s +y";

export const parallelCases: readonly SemanticsCase[] = [
  {
    title: "enters all regions in document order",
    source: "W3C test 406",
    machine: { states: regions() },
    run: [["start", both, "x y"]],
  },
  {
    title: "leaves all regions in reverse document order",
    source: "W3C test 404",
    machine: { states: regions({}, {}, { on: { go: to("q") } }) },
    run: [
      ["start", both],
      ["go", "-y -s -x -r -p t +q", "q"],
    ],
  },
  {
    title: "takes a transition in each region: leaves all, acts in document order, enters all",
    source: "W3C tests 404 to 406",
    machine: { states: regions({ on: { go: to("x2", "t1") } }, { on: { go: to("y2", "t2") } }) },
    run: [
      ["start", both],
      ["go", "-y -x t1 t2 +x2 +y2", "x2 y2"],
    ],
  },
  {
    title: "leaves a region alone that does not handle the event",
    source: "W3C test 403c",
    machine: { states: regions({ on: { go: to("x2") } }) },
    run: [
      ["start", both],
      ["go", "-x t +x2", "x2 y"],
    ],
  },
  {
    title: "prefers the inner state's transition to the outer one's",
    source: "W3C test 403a",
    machine: {
      on: { go: to("b", "outer") },
      states: { a: { states: { a1: { on: { go: to("a2", "inner") } }, a2: {} } }, b: {} },
    },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 inner +a2"],
      ["go", "-a2 -a outer +b"],
    ],
  },
  {
    title: "turns to the outer state when no guard of the inner one holds",
    source: "W3C test 403a",
    machine: {
      states: {
        a: {
          on: { go: to("b", "outer") },
          states: { a1: { on: { go: to("a2", "inner", { guard: "false" }) } }, a2: {} },
        },
        b: {},
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["go", "-a1 -a outer +b"],
    ],
  },
  {
    title: "takes the first transition whose guard holds",
    source: "W3C test 403a",
    machine: {
      states: {
        a: { on: { go: [to("b", "t1", { guard: "1 > 2" }), to("c", "t2", { guard: "2 > 1" }), to("d", "t3")] } },
        b: {},
        c: {},
        d: {},
      },
    },
    run: [
      ["start", "+m +a"],
      ["go", "-a t2 +c"],
    ],
  },
  {
    title: "a transition out of the parallel state preempts those of later regions",
    source: "W3C test 403b",
    machine: { states: regions({ on: { go: to("q", "t1") } }, { on: { go: to("y2", "t2") } }) },
    run: [
      ["start", both],
      ["go", "-y -s -x -r -p t1 +q", "q"],
    ],
  },
  {
    title: "a transition out of the parallel state is preempted by that of an earlier region",
    source: "W3C test 403b",
    machine: { states: regions({ on: { go: to("x2", "t1") } }, { on: { go: to("q", "t2") } }) },
    run: [
      ["start", both],
      ["go", "-x t1 +x2", "x2 y"],
    ],
  },
  {
    title: "a transition inside preempts the one of the parallel state that another region fell back on",
    source: "W3C test 403c",
    machine: { states: regions({}, { on: { go: to("y2", "inner") } }, { on: { go: to("q", "outer") } }) },
    run: [
      ["start", both],
      ["go", "-y inner +y2", "x y2"],
      ["go", "-y2 -s -x -r -p outer +q"],
    ],
  },
  {
    title: "a transition without target above and one inside do not conflict",
    source: "W3C test 403c",
    machine: { states: regions({ on: { go: to("x2", "inner") } }, {}, { on: { go: stay("outer") } }) },
    run: [
      ["start", both],
      ["go", "-x inner outer +x2", "x2 y"],
    ],
    inXState: {
      run: [
        ["start", both],
        ["go", "-x inner +x2", "x2 y"],
      ],
      because:
        "SCXML asks every innermost state by itself; XState asks a parallel state only when no region has an answer.",
    },
  },
  {
    title: "acts without target in two regions at once",
    source: "W3C test 403c",
    machine: { states: regions({ on: { go: stay("t1") } }, { on: { go: stay("t2") } }) },
    run: [
      ["start", both],
      ["go", "t1 t2", "x y"],
    ],
  },
  {
    title: "evaluates all guards before any action runs",
    source: "appendix D, selectTransitions",
    machine: {
      context: { on: ["boolean", "false"] },
      states: regions(
        { on: { go: stay("t1", { actions: [set("on", "true")] }) } },
        { on: { go: stay("t2", { guard: "context.on" }) } },
      ),
    },
    run: [
      ["start", both],
      ["go", "t1"],
      ["go", "t1 t2"],
    ],
  },
  {
    title: "enters the regions that a transition names by its targets",
    source: "W3C tests 364 and 413",
    machine: { initial: "q", states: { q: { on: { go: to(["x2", "y2"]) } }, p: regions().p } },
    run: [
      ["start", "+m +q"],
      ["go", "-q t +p +r +x2 +s +y2", "x2 y2"],
    ],
  },
  {
    title: "enters the regions that no target names by default",
    source: "W3C test 413",
    machine: {
      initial: "q",
      states: {
        q: { on: { go: to(["x2", "z2"]) } },
        p: {
          kind: "parallel",
          states: {
            r: { states: { x: {}, x2: {} } },
            s: { states: { y: {}, y2: {} } },
            u: { states: { z: {}, z2: {} } },
          },
        },
      },
    },
    run: [
      ["start", "+m +q"],
      ["go", "-q t +p +r +x2 +s +y +u +z2", "x2 y z2"],
    ],
  },
  {
    title: "initial actions of a region that is entered because another one was named",
    source: "appendix D, addAncestorStatesToEnter",
    machine: {
      initial: "q",
      states: {
        q: { on: { go: to("x2") } },
        p: {
          kind: "parallel",
          states: { r: { states: { x: {}, x2: {} } }, s: { initialActions: [say("init")], states: { y: {} } } },
        },
      },
    },
    run: [
      ["start", "+m +q"],
      ["go", "-q t +p +r +x2 +s init +y"],
    ],
    inXState: {
      run: [
        ["start", "+m +q"],
        ["go", "-q t +p +r +x2 +s +y"],
      ],
      because: "XState does not count such a region as entered by default.",
    },
  },
  {
    title: "a transition from one region to a state of another",
    source: "appendix D, findLCCA",
    machine: { states: regions({ on: { go: to("y2") } }) },
    run: [
      ["start", both],
      ["go", "-y -s -x -r -p t +p +r +x +s +y2", "x y2"],
    ],
    inXState: {
      run: [
        ["start", both],
        ["go", "-y -s -x -r t +r +x +s +y2", "x y2"],
      ],
      because: "For SCXML only a compound state can be the domain; XState stays inside the parallel one.",
    },
  },
  {
    title: "a region that leaves and enters itself",
    source: "appendix D, findLCCA",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            r: { states: { x: {} } },
            s: { on: { again: to("s", "t", { reenter: true }) }, states: { y: {} } },
          },
        },
      },
    },
    run: [
      ["start", both],
      ["again", "-y -s -x -r -p t +p +r +x +s +y"],
    ],
    inXState: {
      run: [
        ["start", both],
        ["again", "-y -s -x -r t +r +x +s +y"],
      ],
      because:
        "For SCXML only a compound state can be the domain; XState leaves all regions, but not the parallel state.",
    },
  },
  {
    title: "transitions without event in several regions run in document order",
    source: "appendix D, selectEventlessTransitions",
    machine: {
      context: { on: ["boolean", "false"] },
      states: {
        p: {
          kind: "parallel",
          on: { flag: { actions: [set("on", "true")] } },
          states: {
            r: { states: { x: { on: { go: "x2" } }, x2: { always: to("x3", "t1", { guard: "context.on" }) }, x3: {} } },
            s: { states: { y: { always: to("y2", "t2", { guard: "context.on" }) }, y2: {} } },
          },
        },
      },
    },
    run: [
      ["start", both],
      ["go", "-x +x2"],
      ["flag", "-y -x2 t1 t2 +x3 +y2"],
    ],
    inXState: {
      run: [
        ["start", both],
        ["go", "-x +x2"],
        ["flag", "-y -x2 t2 t1 +x3 +y2"],
      ],
      because: "XState asks innermost states in the order in which they were entered, not in document order.",
    },
  },
  {
    title: "a parallel state inside a region runs its own regions",
    source: "W3C test 406",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: { r: { kind: "parallel", states: { x: {}, w: {} } }, s: { states: { y: {} } } },
        },
      },
    },
    run: [["start", "+m +p +r +x +w +s +y", "x w y"]],
  },
];
