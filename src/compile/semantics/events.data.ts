import { raise, type SemanticsCase, say, set, stay, to } from "./semantics-case.ts";

export const eventCases: readonly SemanticsCase[] = [
  {
    title: "drops an event that nothing handles",
    source: "section 3.1",
    machine: { states: { a: { on: { go: "b" } }, b: {} } },
    run: [
      ["start", "+m +a"],
      ["other", "", "a"],
      ["go", "-a +b"],
      ["go", "", "b"],
    ],
  },
  {
    title: "handles raised events in the order in which they were raised",
    source: "W3C test 144",
    machine: { on: { one: stay("1"), two: stay("2") }, states: { a: { entry: [raise("one"), raise("two")] } } },
    run: [["start", "+m +a 1 2"]],
  },
  {
    title: "handles a raised event only when everything has been entered",
    source: "section 5.2",
    machine: {
      on: { ping: stay("ping") },
      states: { a: { entry: [raise("ping"), say("later")], states: { a1: {} } } },
    },
    run: [["start", "+m +a later +a1 ping"]],
  },
  {
    title: "an event raised while leaving is handled by the state that was entered",
    source: "W3C test 421",
    machine: {
      states: {
        a: { exit: [raise("ping")], on: { go: "b", ping: stay("wrong") } },
        b: { on: { ping: stay("right") } },
      },
    },
    run: [
      ["start", "+m +a"],
      ["go", "-a +b right"],
    ],
  },
  {
    title: "an event raised by a raised event comes after those already waiting",
    source: "W3C test 144",
    machine: {
      on: { one: stay("1", { actions: [raise("three")] }), two: stay("2"), three: stay("3") },
      states: { a: { on: { go: { actions: [raise("one"), raise("two")] } } } },
    },
    run: [
      ["start", "+m +a"],
      ["go", "1 2 3"],
    ],
  },
  {
    title: "transitions without event come before raised events",
    source: "W3C test 419",
    machine: {
      states: {
        a: { entry: [raise("ping")], always: to("b", "always"), on: { ping: to("c", "raised") } },
        b: { on: { ping: stay("raised") } },
        c: {},
      },
    },
    run: [["start", "+m +a -a always +b raised", "b"]],
  },
  {
    title: "goes on without events until none is left to take",
    source: "W3C test 419",
    machine: {
      states: { a: { on: { go: to("b") } }, b: { always: to("c", "1") }, c: { always: to("d", "2") }, d: {} },
    },
    run: [
      ["start", "+m +a"],
      ["go", "-a t +b -b 1 +c -c 2 +d", "d"],
    ],
  },
  {
    title: "a transition without event waits for its guard",
    source: "W3C test 419",
    machine: {
      context: { n: ["number", "0"] },
      states: {
        a: {
          always: to("b", "full", { guard: "context.n >= 2" }),
          on: { add: { actions: [set("n", "context.n + 1")] } },
        },
        b: {},
      },
    },
    run: [
      ["start", "+m +a"],
      ["add", ""],
      ["add", "-a full +b", "b"],
    ],
  },
  {
    title: "the inner state's transition without event comes before the outer one's",
    source: "appendix D, selectEventlessTransitions",
    machine: {
      states: { a: { always: to("b", "outer"), states: { a1: { always: to("c", "inner") } } }, b: {}, c: {} },
    },
    run: [["start", "+m +a +a1 -a1 -a inner +c"]],
  },
  {
    title: "the first transition without event whose guard holds is taken",
    source: "appendix D, selectEventlessTransitions",
    machine: {
      states: { a: { always: [to("b", "1", { guard: "false" }), to("c", "2"), to("d", "3")] }, b: {}, c: {}, d: {} },
    },
    run: [["start", "+m +a -a 2 +c"]],
  },
  {
    title: "a guard can ask for the state of another region",
    source: "W3C test 310",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            r: { states: { x: { on: { go: to("x2", "t", { guard: { kind: "in", state: "y2" } }) } }, x2: {} } },
            s: { states: { y: { on: { next: "y2" } }, y2: {} } },
          },
        },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["go", ""],
      ["next", "-y +y2"],
      ["go", "-x t +x2", "x2 y2"],
    ],
  },
  {
    title: "a transition without event notices that another region has moved",
    source: "W3C test 411",
    machine: {
      states: {
        p: {
          kind: "parallel",
          states: {
            r: { states: { x: { always: to("x2", "t", { guard: { kind: "in", state: "y2" } }) }, x2: {} } },
            s: { states: { y: { on: { next: "y2" } }, y2: {} } },
          },
        },
      },
    },
    run: [
      ["start", "+m +p +r +x +s +y"],
      ["next", "-y +y2 -x t +x2"],
    ],
  },
  {
    title: "guards combine by and, or and not",
    source: "section 5.9.1",
    machine: {
      context: { n: ["number", "1"] },
      states: {
        a: {
          on: {
            go: to("b", "t", {
              guard: {
                kind: "and",
                guards: [
                  {
                    kind: "or",
                    guards: [
                      { kind: "expression", expression: "context.n > 5" },
                      { kind: "in", state: "a" },
                    ],
                  },
                  { kind: "not", guard: { kind: "expression", expression: "context.n === 1" } },
                ],
              },
            }),
            more: { actions: [set("n", "2")] },
          },
        },
        b: {},
      },
    },
    run: [
      ["start", "+m +a"],
      ["go", ""],
      ["more", ""],
      ["go", "-a t +b"],
    ],
  },
  {
    title: "a wildcard takes any event, a prefix any that starts with its words",
    source: "W3C test 399",
    machine: { on: { "pay.*": stay("pay"), "*": stay("any") }, states: { a: {} } },
    run: [
      ["start", "+m +a"],
      ["pay.now", "pay"],
      ["pay.now.please", "pay"],
      ["pay", "pay"],
      ["payment", "any"],
      ["else", "any"],
    ],
  },
  {
    title: "a wildcard of the inner state comes before an exact event of the outer one",
    source: "W3C test 403a",
    machine: { on: { go: stay("outer") }, states: { a: { on: { "*": stay("inner") } } } },
    run: [
      ["start", "+m +a"],
      ["go", "inner"],
    ],
  },
  {
    title: "an exact event before a wildcard is tried first, and the wildcard when its guard fails",
    source: "W3C test 403a",
    machine: {
      on: { go: stay("exact", { guard: "context.n > 0" }), "*": stay("any") },
      context: { n: ["number", "0"] },
      states: { a: { on: { add: { actions: [set("n", "1")] } } } },
    },
    run: [
      ["start", "+m +a"],
      ["go", "any"],
      ["add", ""],
      ["go", "exact"],
    ],
  },
  {
    title: "a wildcard before an exact event",
    source: "W3C test 403a",
    machine: { on: { "*": stay("any"), "go.*": stay("prefix"), "go.now": stay("exact") }, states: { a: {} } },
    run: [
      ["start", "+m +a"],
      ["go.now", "any"],
      ["go.later", "any"],
    ],
    inXState: {
      run: [
        ["start", "+m +a"],
        ["go.now", "exact"],
        ["go.later", "prefix"],
      ],
      because:
        "SCXML goes by document order; XState tries exact events first, then wildcards from the longest to the shortest.",
    },
  },
  {
    title: "an event name as prefix of another",
    source: "W3C test 399",
    machine: { on: { pay: stay("pay") }, states: { a: {} } },
    run: [
      ["start", "+m +a"],
      ["pay.now", "pay"],
    ],
    inXState: {
      run: [
        ["start", "+m +a"],
        ["pay.now", ""],
      ],
      because: "In SCXML `pay` stands for `pay.*`; XState compares names as a whole.",
    },
  },
  {
    title: "a transition without target or actions ignores the event on purpose",
    source: "section 3.13",
    machine: { on: { go: stay("outer") }, states: { a: { on: { go: {} } } } },
    run: [
      ["start", "+m +a"],
      ["go", ""],
    ],
  },
];
