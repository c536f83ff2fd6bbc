// Writes the patterns to public/patterns as documents, each state and arrow where the layout engine put it. With
// `--without-cure` it takes each cure away instead, says which scenarios turn red, and fails where one of them does not.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ELK from "elkjs/lib/elk.bundled.js";
import { createServer } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const server = await createServer({
  root,
  server: { middlewareMode: true, watch: null },
  appType: "custom",
  logLevel: "error",
});
const { allPatterns } = await server.ssrLoadModule("/src/patterns/all-patterns.ts");

try {
  if (process.argv.includes("--without-cure")) process.exitCode = await withoutCure();
  else await writeAll();
} finally {
  await server.close();
}

async function withoutCure() {
  const { withoutCures } = await server.ssrLoadModule("/src/patterns/testing/without-cures.ts");
  let stillGreen = 0;
  for (const pattern of allPatterns) {
    console.log(pattern.project.name);
    for (const { cure, scenario, turnsRed } of withoutCures(pattern)) {
      const name = pattern.project.scenarios[scenario]?.name ?? scenario;
      console.log(`  without ${cure}: “${name}” ${turnsRed === undefined ? "STILL PASSES" : `turns red. ${turnsRed}`}`);
      if (turnsRed === undefined) stillGreen++;
    }
  }
  console.log(stillGreen === 0 ? "\nEvery cure is needed." : `\nScenarios that need no cure: ${stillGreen}.`);
  return stillGreen === 0 ? 0 : 1;
}

async function writeAll() {
  const { saveProject } = await server.ssrLoadModule("/src/model/save.ts");
  const placed = await layout();
  mkdirSync(`${root}/public/patterns`, { recursive: true });
  for (const { id, project } of allPatterns)
    writeFileSync(`${root}/public/patterns/${id}.faultline.json`, saveProject(await placed(project)));
}

/** Gives each state and remark of a project its place. */
async function layout() {
  const { sceneOf } = await server.ssrLoadModule("/src/scene/scene-of.ts");
  const { elkGraph, positionsIn } = await server.ssrLoadModule("/src/canvas/layout/elk-graph.ts");
  const { withRoutes } = await server.ssrLoadModule("/src/canvas/layout/with-routes.ts");
  const elk = new ELK();
  const noteWidth = 260;

  async function placed(project) {
    const states = {};
    const laidOut = {};
    for (const machine of Object.keys(project.machines)) {
      const scene = sceneOf(project, machine);
      const top = [...scene.states.values()].filter(({ parent }) => parent === undefined).map(({ id }) => id);
      laidOut[machine] = await elk.layout(elkGraph(scene, undefined, new Set(top)));
      for (const [id, place] of positionsIn(laidOut[machine])) states[id] = place;
    }
    let there = { ...project, layout: { states } };
    for (const machine of Object.keys(laidOut)) {
      const routed = withRoutes(there, { machine }, [{ laidOut: laidOut[machine], by: { x: 0, y: 0 } }]);
      if (!routed.ok) throw new Error(routed.error.message);
      there = routed.value;
    }
    return withNotes(there);
  }

  /** Remarks stand to the right of the drawing, one below the other. */
  function withNotes(project) {
    const notes = {};
    for (const machine of Object.keys(project.machines)) {
      const { bounds, states } = sceneOf({ ...project, notes: {} }, machine);
      const right = Math.max(bounds.x + bounds.width, ...[...states.values()].map(({ rect }) => rect.x + rect.width));
      let y = bounds.y;
      for (const note of sceneOf(withWidths(project), machine).notes) {
        if (note.kind !== "remark") continue;
        notes[note.id] = { x: Math.ceil(right / 8) * 8 + 48, y: Math.round(y / 8) * 8, width: noteWidth };
        y += note.rect.height + 24;
      }
    }
    return { ...project, layout: { ...project.layout, ...(Object.keys(notes).length > 0 ? { notes } : {}) } };
  }

  function withWidths(project) {
    const notes = Object.fromEntries(Object.keys(project.notes).map((id) => [id, { x: 0, y: 0, width: noteWidth }]));
    return { ...project, layout: { ...project.layout, notes } };
  }

  return placed;
}
