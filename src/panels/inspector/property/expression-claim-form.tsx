import { useMemo } from "react";
import { words } from "#words/inspector/property.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { useProject } from "../use-project.ts";
import type { ClaimFormProps } from "./claim-form.ts";

export function ExpressionClaimForm(props: ClaimFormProps<"always"> | ClaimFormProps<"never">) {
  const { claim, path, machine, onChange } = props;
  const project = useProject();
  const scopeFor = useMemo(() => {
    const context = scopesIn(project).contextOf(machine);
    return () => ({ context });
  }, [project, machine]);
  return (
    <Reading value={scopeFor}>
      <ExpressionField
        path={[...path, "expression"]}
        label={words.expression}
        value={claim.expression}
        onCommit={(expression) => onChange({ ...claim, expression })}
      />
    </Reading>
  );
}
