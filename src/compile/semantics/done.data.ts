import { raise, type SemanticsCase, say, set, stay, to } from "./semantics-case.ts";

/** Two regions that each end on an event of their own. */
const ending = {
  r: { states: { x: { on: { one: "xf" } }, xf: { kind: "final" } } },
  s: { states: { y: { on: { two: "yf" } }, yf: { kind: "final" } } },
} as const;

export const doneCases: readonly SemanticsCase[] = [
  {
    title: "a compound state is done when its final child is entered",
    source: "W3C test 416",
    machine: {
      states: {
        a: { states: { a1: { on: { end: "af" } }, af: { kind: "final" } }, stateDone: to("b", "done") },
        b: {},
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["end", "-a1 +af -af -a done +b", "b"],
    ],
  },
  {
    title: "a parallel state is done when all its regions are",
    source: "W3C test 417",
    machine: { states: { p: { kind: "parallel", states: ending, stateDone: to("q", "done") }, q: {} } },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["one", "-x +xf", "xf y"],
      ["two", "-y +yf -yf -s -xf -r -p done +q", "q"],
    ],
  },
  {
    title: "the last region's end comes before that of the parallel state",
    source: "W3C test 570",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: { r: ending.r, s: { ...ending.s, stateDone: stay("region") } },
          stateDone: stay("parallel"),
        },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["one", "-x +xf"],
      ["two", "-y +yf region parallel"],
    ],
  },
  {
    title: "a region is not done because a state deeper inside is",
    source: "W3C test 417",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            r: { states: { x: { states: { deep: { kind: "final" } } } } },
            s: { states: { yf: { kind: "final" } } },
          },
          stateDone: stay("done"),
        },
      },
    },
    run: [["start", "+m +p +r +x +deep +s +yf"]],
  },
  {
    title: "a parallel state whose regions all start in their end is done once",
    source: "W3C test 570",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: { r: { states: { xf: { kind: "final" } } }, s: { states: { yf: { kind: "final" } } } },
          stateDone: to("q", "done"),
        },
        q: {},
      },
    },
    run: [["start", "+m +p +r +xf +s +yf -yf -s -xf -r -p done +q"]],
  },
  {
    title: "what the final state's entry raises comes before the end of its parent",
    source: "W3C test 372",
    machine: {
      states: {
        a: {
          states: { a1: { on: { end: "af" } }, af: { kind: "final", entry: [raise("ping")] } },
          on: { ping: stay("ping") },
          stateDone: to("b", "done"),
        },
        b: {},
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["end", "-a1 +af ping -af -a done +b"],
    ],
  },
  {
    title: "transitions without event come before the end of the state",
    source: "W3C test 419",
    machine: {
      states: {
        a: { states: { af: { kind: "final" } }, always: to("b", "always"), stateDone: to("c", "done") },
        b: {},
        c: {},
      },
    },
    run: [["start", "+m +a +af -af -a always +b", "b"]],
  },
  {
    title: "the machine ends in a final state of its root and leaves everything from the inside out",
    source: "appendix D, exitInterpreter",
    machine: { states: { a: { on: { end: to("f") } }, f: { kind: "final" } } },
    run: [
      ["start", "+m +a"],
      ["end", "-a t +f -f -m", "f"],
    ],
  },
  {
    title: "nothing that was raised is handled after the end",
    source: "appendix D, mainEventLoop",
    machine: {
      on: { ping: stay("ping") },
      states: { a: { on: { end: "f" } }, f: { kind: "final", entry: [raise("ping")] } },
    },
    run: [
      ["start", "+m +a"],
      ["end", "-a +f -f -m"],
    ],
  },
  {
    title: "a root with regions ends when all of them have",
    source: "W3C test 570",
    machine: { kind: "parallel", states: ending },
    run: [
      ["start", "+m +r +x +s +y"],
      ["one", "-x +xf"],
      ["two", "-y +yf -yf -s -xf -r -m", "xf yf"],
    ],
  },
  {
    title: "the guard of an end sees what was assigned on the way there",
    source: "W3C test 416",
    machine: {
      context: { n: ["number", "0"] },
      states: {
        a: {
          states: {
            a1: { on: { end: { target: "af", actions: [set("n", "context.n + 1")] } } },
            af: { kind: "final", entry: [set("n", "context.n + 1")] },
          },
          stateDone: [to("b", "two", { guard: "context.n === 2" }), to("b", "other")],
        },
        b: {},
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["end", "-a1 +af -af -a two +b"],
    ],
  },
  {
    title: "the output of a final state is read where its parent is done",
    source: "W3C test 294",
    machine: {
      context: { n: ["number", "20"] },
      states: {
        a: {
          states: { a1: { on: { end: "af" } }, af: { kind: "final", output: "context.n + 1" } },
          stateDone: { target: "b", actions: [{ kind: "log", message: "output * 2" }] },
        },
        b: {},
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["end", "-a1 +af -af -a 42 +b"],
    ],
  },
  {
    title: "a parallel state inside a region finishes on its own, before the one around it",
    source: "W3C test 417",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            v: {
              states: {
                inner: { kind: "parallel", states: ending, stateDone: to("vf", "inner") },
                vf: { kind: "final" },
              },
            },
            w: { states: { wf: { kind: "final" } } },
          },
          stateDone: stay("outer"),
        },
      },
    },
    run: [
      ["start", "+m +p +v +inner +r +x +s +y +w +wf"],
      ["one", "-x +xf"],
      ["two", "-y +yf -yf -s -xf -r -inner inner +vf outer", "vf wf"],
    ],
  },
  {
    title: "a state can be done again",
    source: "W3C test 416",
    machine: {
      states: {
        a: {
          states: { a1: { on: { end: "af" } }, af: { kind: "final", exit: [say("again")] } },
          stateDone: to("a", "done", { reenter: true }),
        },
      },
    },
    run: [
      ["start", "+m +a +a1"],
      ["end", "-a1 +af -af again -a done +a +a1"],
      ["end", "-a1 +af -af again -a done +a +a1"],
    ],
  },
];
