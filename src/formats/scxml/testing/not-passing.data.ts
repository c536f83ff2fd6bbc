// Cases of the published suite that do not pass, under their reasons. What a case loses is reported when it is imported.

const w3c = (...numbers: readonly (number | string)[]) => numbers.map((number) => `w3c-ecma/test${number}.txml`);

export const notPassing: Readonly<Record<string, readonly string[]>> = {
  "waits for error.execution, which SCXML raises while running: here a text that is no expression is named on import": [
    "assign/assign_invalid",
    "data/data_invalid",
    "error/error",
    ...w3c(152, 156, 159, 194, 277, 286, 298, 309, 311, 312, 313, 314, 322, 323, 325, 326, 332, 343, 344, 346, 401),
    ...w3c(402, 460, 487, 488, 525, 528, 554),
  ],
  "raises or sends under a condition inside a state's own entry: actions have no conditions": w3c(147, 148, 319, 411),
  "a script with variables or functions of its own, or one that is loaded from elsewhere": [
    ...["script-src/test0", "script-src/test1", "script-src/test2", "script-src/test3"],
    ...w3c(303, "303-1", "303-2", 452),
  ],
  "the content of an event is no object, and a payload has fields": [
    ...["send-data/send1", "send-internal/test0"],
    ...w3c(179, 354, 558, 561, 562),
  ],
  "the name, delay, target or id of what is sent is worked out while running": w3c(172, 173, 175, 210, 342),
  "stores the id that the processor gave to an event or an invocation": [
    "send-idlocation/test0",
    ...w3c(183, 223, 225),
  ],
  "reads what the processor alone knows: its own id, or the type, sender, id or invocation of an event": w3c(
    ...[228, 253, 321, 331, 351, 352],
  ),
  "sends to an address or through a processor that is not there, and waits for the error": w3c(199, 496, 500, 521),
  "invokes a file or a text that is only known while running; nothing is fetched": w3c(216, 226, 239, 242, 276, 530),
  "hands all events on to what it invokes (autoforward), or changes data before an event of it is seen (finalize)": w3c(
    229,
    233,
    234,
  ),
  "waits for the end of an invocation after the state that invokes was left": w3c(236),
  "data that exist only once their state is entered (late binding)": w3c(280, 307, 552),
  "waits for the end of one region in another state than it": w3c(570),
  "does something on the way to the default of a history": w3c(579),
  "sets the same data twice in a branch whose conditions read them": ["if-else/test0"],
  "a list that is no list, or an index that only counts": w3c(457, 459),
  "gives the machine that it invokes a parameter for data that it does not have": w3c(245),
  "has to be read by a person, and has no outcome to compare": w3c(230, 250),
  "sends an event that stands nowhere in the file and is meant by its prefix": [
    "scxml-prefix-event-name-matching/test0",
  ],
};
