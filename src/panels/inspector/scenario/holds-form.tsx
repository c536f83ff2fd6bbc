import { useMemo } from "react";
import { typeOf } from "#model/parsed-text.ts";
import { words } from "#words/inspector/scenario.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { useProject } from "../use-project.ts";
import type { ExpectationFormProps } from "./expectation-form.ts";

export function HoldsForm({ expectation, path, machine, onChange }: ExpectationFormProps<"holds">) {
  const project = useProject();
  const scopeFor = useMemo(() => {
    const scope = { context: scopesIn(project).contextOf(machine), output: typeOf(project.machines[machine]?.output) };
    return () => scope;
  }, [project, machine]);
  return (
    <Reading value={scopeFor}>
      <ExpressionField
        path={[...path, "expression"]}
        label={words.condition}
        value={expectation.expression}
        onCommit={(expression) => onChange({ ...expectation, expression })}
      />
    </Reading>
  );
}
