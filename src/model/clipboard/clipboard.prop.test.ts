import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkIntegrity } from "../integrity.ts";
import { type Project, projectSchema } from "../schema/project.ts";
import { arbitraryProject } from "../testing/arbitrary-project.ts";
import { copySelection } from "./copy-selection.ts";
import { pasteClipping } from "./paste-clipping.ts";

const choice = fc.nat({ max: 0xffff });

function some(project: Project, choices: readonly number[]): string[] {
  const ids = Object.keys(project.states);
  return choices.map((number) => ids[number % ids.length] ?? "");
}

function expectSound(project: Project): void {
  expect(projectSchema.safeParse(project).error?.issues ?? []).toEqual([]);
  expect(checkIntegrity(project)).toEqual([]);
}

const selection = fc.array(choice, { minLength: 1, maxLength: 3 });

test("copies to a sound document of its own, whatever is selected", () => {
  fc.assert(
    fc.property(arbitraryProject(), selection, (project, choices) => {
      const copied = copySelection(project, { states: some(project, choices) });
      if (copied.ok) expectSound(copied.value.project);
    }),
  );
});

test("pastes into any other document and leaves a sound one, also after a trip through text", () => {
  fc.assert(
    fc.property(arbitraryProject(), arbitraryProject(), selection, choice, (from, to, choices, place) => {
      const copied = copySelection(from, { states: some(from, choices) });
      if (!copied.ok) return;
      const text: unknown = JSON.parse(JSON.stringify(copied.value));
      const pasted = pasteClipping(to, text, { into: some(to, [place])[0] ?? "", at: { x: 10, y: 20 } });
      if (!pasted.ok) {
        expect(pasted.error.code).toBe("wrong-kind");
        return;
      }
      expectSound(pasted.value.project);
      const inside = Object.keys(pasted.value.project.states).length - Object.keys(to.states).length;
      expect(inside).toBeGreaterThanOrEqual(pasted.value.states.length);
    }),
    { numRuns: 200 },
  );
});

test("adds nothing but states, transitions and invocations where all else is there already", () => {
  fc.assert(
    fc.property(arbitraryProject(), selection, (project, choices) => {
      const states = some(project, choices);
      const copied = copySelection(project, { states });
      const root = Object.values(project.machines)[0]?.root ?? "";
      const pasted = copied.ok ? pasteClipping(project, copied.value, { into: root }) : copied;
      if (!pasted.ok) return;
      const { events, services, channels, implementations, machines } = pasted.value.project;
      expect({ events, services, channels, implementations }).toEqual({
        events: project.events,
        services: project.services,
        channels: project.channels,
        implementations: project.implementations,
      });
      expect(Object.keys(machines)).toEqual(Object.keys(project.machines));
    }),
  );
});

test("refuses what was tampered with or leaves a sound document, and never throws", () => {
  const odd = fc.oneof(fc.constant(null), fc.constant(7), fc.constant("constructor"), fc.constant([]), fc.constant({}));
  fc.assert(
    fc.property(
      arbitraryProject(),
      selection,
      fc.array(choice, { maxLength: 6 }),
      odd,
      (project, choices, path, value) => {
        const copied = copySelection(project, { states: some(project, choices) });
        if (!copied.ok) return;
        const clipping = JSON.parse(JSON.stringify(copied.value));
        let part = clipping;
        for (const step of path) {
          const keys = Object.keys(part);
          const key = keys[step % keys.length];
          if (key === undefined) break;
          const next = part[key];
          if (typeof next === "object" && next !== null && Object.keys(next).length > 0) part = next;
          else part[key] = value;
        }
        const root = Object.values(project.machines)[0]?.root ?? "";
        const pasted = pasteClipping(project, clipping, { into: root });
        if (pasted.ok) expectSound(pasted.value.project);
      },
    ),
    { numRuns: 200 },
  );
});
