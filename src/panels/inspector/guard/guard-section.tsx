// When a transition may be taken. No guard is the same as an expression that is still empty.

import { useMemo } from "react";
import { success } from "#base/result.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import { Section } from "#ui/section.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/transition.ts";
import { attempt } from "../fields/attempt.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { readingAtActions } from "../fields/reading-at.ts";
import { useProject } from "../use-project.ts";
import { AnyGuardForm } from "./any-guard-form.tsx";
import { GuardKindSelect } from "./guard-kind-select.tsx";

export interface GuardSectionProps {
  readonly transition: Id;
  readonly guard: Guard | undefined;
  readonly machine: Id | undefined;
}

export function GuardSection({ transition, guard, machine }: GuardSectionProps) {
  const project = useProject();
  const scopeFor = useMemo(() => readingAtActions(project, { at: "transition", transition }), [project, transition]);
  const path = ["transitions", transition, "guard"];
  const onChange = (next: Guard) => attempt("setGuard", { transition, guard: next });
  const shown: Guard = guard ?? { kind: "expression", expression: "true" };
  return (
    <Section title={words.onlyIf}>
      <Reading value={scopeFor}>
        <GuardKindSelect label={commonWords.kind} guard={shown} path={path} machine={machine} onChange={onChange} />
        {shown.kind === "expression" ? (
          <ExpressionField
            path={[...path, "expression"]}
            label={words.condition}
            value={guard === undefined ? undefined : shown.expression}
            isOptional
            placeholder={words.alwaysTaken}
            onCommit={(expression) =>
              expression !== ""
                ? onChange({ kind: "expression", expression })
                : guard === undefined
                  ? success(undefined)
                  : attempt("setGuard", { transition, guard: null })
            }
          />
        ) : (
          <AnyGuardForm guard={shown} path={path} machine={machine} onChange={onChange} />
        )}
      </Reading>
    </Section>
  );
}
