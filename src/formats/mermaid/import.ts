// Mermaid state diagrams as a document with a machine for each.

import { failure, type Result } from "#base/result.ts";
import type { Id } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import type { Imported, ImportOptions, ImportRefusal } from "../format.ts";
import { boundedImport } from "../shared/bounded-import.ts";
import { createProjectBuilder, fitting, type ProjectBuilder } from "../shared/project-builder.ts";
import { declareContext } from "../shared/read-label.ts";
import { placesIn } from "../shared/text-place.ts";
import { type Diagram, type DrawnState, type Region, readDiagram } from "./diagram.ts";
import { diagramsIn } from "./diagrams-in.ts";
import { importArrows } from "./import-arrows.ts";
import { isActive, isHistory, stateRecord } from "./import-states.ts";
import type { MermaidImport } from "./mermaid-import.ts";
import { readStatements } from "./statements.ts";

const longest = 2_000_000;
const mostDiagrams = 100;

export const importMermaid = boundedImport(readDiagrams);

function readDiagrams(given: string, options: ImportOptions = {}): Result<Imported, ImportRefusal> {
  const text = withoutDirectives(withoutBreaks(withoutEntities(given)));
  if (text.length > longest)
    return failure({ message: "A diagram of more than 2 MB is not read.", line: 1, column: 1 });
  if (!/\bstateDiagram(?:-v2)?\b/.test(text))
    return failure({
      message: 'This is not a Mermaid state diagram: it does not begin with "stateDiagram-v2".',
      line: 1,
      column: 1,
    });
  const all = diagramsIn(text);
  const found = all.slice(0, mostDiagrams);
  const placeOf = placesIn(text);
  const read = found.map(({ from, to, heading }) => ({ ...readStatements(text.slice(0, to), from, placeOf), heading }));
  const [first] = read;
  const builder = createProjectBuilder(
    (found.length === 1 ? first?.title : undefined) ?? options.name ?? first?.heading ?? "Diagram",
  );
  for (const [position, { title, description, statements, losses, heading }] of read.entries()) {
    const diagram = readDiagram(statements);
    if (diagram.unbalanced) {
      const { line, column } = diagram.unbalanced;
      return failure({
        message: "The braces around states don't match, or are nested too deep: each { needs its }.",
        line,
        column,
      });
    }
    for (const loss of losses) builder.lose(loss);
    const repeated = read.slice(0, position).filter((each) => each.heading === heading).length;
    const numbered = repeated === 0 ? heading : `${heading} ${repeated + 1}`;
    const several = heading === undefined ? `Diagram ${position + 1}` : numbered;
    const otherwise = found.length > 1 ? several : (options.name ?? heading);
    build(builder, diagram, title ?? otherwise ?? "Diagram", description);
  }
  if (Object.keys(builder.project.states).length === Object.keys(builder.project.machines).length) {
    const { line, column } = placeOf(found[0]?.from ?? 0, found[0]?.to ?? 0);
    return failure({
      message: 'There is no state in this diagram yet. Draw one, for example with the line "[*] --> Idle".',
      line,
      column,
    });
  }
  const [left] = all.slice(mostDiagrams);
  if (left) {
    const message = `Only the first ${mostDiagrams} diagrams of the page were read, not the other ${all.length - mostDiagrams}.`;
    builder.lose({ code: "unread", kind: "lost", message, inText: placeOf(left.from, left.to) });
  }
  return builder.finish();
}

/** As HTML writes arrows; each line keeps its length, so that places stay. */
function withoutEntities(text: string): string {
  if (!/--&gt;/.test(text)) return text;
  return text.replace(/[^\r\n]*&(?:gt|lt|amp|quot);[^\r\n]*/g, (line) => {
    const plain = line
      .replace(/&gt;/g, ">")
      .replace(/&lt;/g, "<")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    return plain.padEnd(line.length);
  });
}

/** `<br/>` in a label is a blank; it keeps its length, so that places stay. */
function withoutBreaks(text: string): string {
  return text.replace(/<br[ \t]*\/?>/gi, (mark) => " ".repeat(mark.length));
}

/** `%%{init: …}%%` says how to draw, over as many lines as it likes. */
function withoutDirectives(text: string): string {
  const kept: string[] = [];
  let after = 0;
  for (let start = text.indexOf("%%{"); start >= 0; start = text.indexOf("%%{", after)) {
    const end = text.indexOf("}%%", start);
    if (end < 0) break;
    kept.push(text.slice(after, start), text.slice(start, end + 3).replace(/[^\r\n]/g, " "));
    after = end + 3;
  }
  return kept.join("") + text.slice(after);
}

function build(builder: ProjectBuilder, diagram: Diagram, name: string, description: string | undefined): void {
  const machine = builder.freshId(name, "machine");
  const root = builder.freshId(`${name} root`, "root");
  const ids = new Map(
    [...diagram.states.values()].map((state) => [state, builder.freshId(state.name ?? state.id, "state")]),
  );
  const made: MermaidImport = { builder, ids, holders: new Map([[diagram.root, root]]), diagram };
  builder.addMachine(machine, { name: fitting(name), root });
  const order = new Map<Id, number>();
  const place = (parent: Id): { parent: Id; order: number } => {
    const next = order.get(parent) ?? 0;
    order.set(parent, next + 1);
    return { parent, order: next };
  };
  const told = description === undefined ? {} : { description: description.slice(0, 100_000) };
  builder.addState(root, { kind: "compound", name: fitting(name), parent: null, order: 0, ...told });
  const waiting: Region[] = [diagram.root];
  for (let at = 0; at < waiting.length; at++) {
    const region = waiting[at] as Region;
    const holder = made.holders.get(region) ?? root;
    for (const state of region.states) {
      const id = ids.get(state) ?? root;
      builder.addState(id, stateRecord(made, state, place(holder)), state.place);
      holdRegions(made, state, id, place);
      for (const each of state.regions) waiting.push(each);
    }
  }
  importArrows(made, root, place);
  declareContext(builder, machine);
}

/** A region that is one composite state is that state; any other gets a state of its own. */
function holdRegions(
  { builder, holders }: MermaidImport,
  state: DrawnState,
  id: Id,
  place: (parent: Id) => { parent: Id; order: number },
): void {
  const regions = state.regions.filter((region, position) => position === 0 || isActive(region));
  if (regions.length < 2) {
    for (const region of state.regions) holders.set(region, id);
    return;
  }
  regions.forEach((region, position) => {
    const [only, ...others] = region.states.filter((each) => !isHistory(each));
    if (
      only &&
      others.length === 0 &&
      only.regions.length > 0 &&
      region.arrows.every(({ from }) => from !== undefined)
    ) {
      holders.set(region, id);
      return;
    }
    const name = `Region ${position + 1}`;
    const own = builder.freshId(`${state.id} ${name}`, "region");
    const record: State = { kind: "compound", name, ...place(id) };
    builder.addState(own, record, state.place);
    holders.set(region, own);
    const message = `A region of "${state.name ?? state.id}" had no name and is called "${name}".`;
    builder.lose({ code: "region", kind: "changed", message, inText: state.place, inDocument: ["states", own] });
  });
  for (const region of state.regions) if (!holders.has(region)) holders.set(region, id);
}
