import { useMemo } from "react";
import { words } from "#words/inspector/several.ts";
import { words as transitionWords } from "#words/inspector/transition.ts";
import { attemptAll } from "../fields/attempt.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { readingAtActions } from "../fields/reading-at.ts";
import { useProject } from "../use-project.ts";
import { commonValue } from "./common.ts";
import { severalPath } from "./several-place.ts";
import type { SeveralProps } from "./several-triggers.tsx";

/** One condition for all of them. A condition that is no plain expression is only named until another is written. */
export function SeveralGuards({ transitions, records, label }: SeveralProps) {
  const project = useProject();
  const [first = ""] = transitions;
  const scopeFor = useMemo(() => readingAtActions(project, { at: "transition", transition: first }), [project, first]);
  const isCommon = commonValue(records.map(({ guard }) => JSON.stringify(guard ?? null))) !== undefined;
  const guard = records[0]?.guard;
  const isPlain = isCommon && (guard === undefined || guard.kind === "expression");
  return (
    <Reading value={scopeFor}>
      <ExpressionField
        path={severalPath("transitions", transitions, "guard")}
        label={transitionWords.onlyIf}
        value={isPlain && guard?.kind === "expression" ? guard.expression : undefined}
        isOptional
        placeholder={isPlain ? transitionWords.alwaysTaken : words.mixed}
        onCommit={(expression) =>
          attemptAll(
            label,
            "setGuard",
            transitions.map((transition) => ({
              transition,
              guard: expression === "" ? null : { kind: "expression", expression },
            })),
          )
        }
      />
    </Reading>
  );
}
