import { useMemo } from "react";
import { unknownType } from "#expr/type.ts";
import { typeOf } from "#model/parsed-text.ts";
import type { Id } from "#model/schema/common.ts";
import { openEvent } from "#model/scopes/event-types.ts";
import { Section } from "#ui/section.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/state.ts";
import type { ScopeFor } from "../code/expression-language.ts";
import { attempt } from "../fields/attempt.ts";
import { ExpressionField } from "../fields/expression-field.tsx";
import { Reading } from "../fields/reading.ts";
import { scopesIn } from "../fields/reading-at.ts";
import { useProject } from "../use-project.ts";

export interface OutputSectionProps {
  readonly id: Id;
  readonly output: string | undefined;
  readonly machine: Id | undefined;
}

/** What a final state hands over, or for a root, what the machine yields. */
export function OutputSection({ id, output, machine }: OutputSectionProps) {
  const project = useProject();
  const record = machine === undefined ? undefined : project.machines[machine];
  const isRoot = record?.root === id;
  const scopeFor: ScopeFor = useMemo(() => {
    const scopes = scopesIn(project);
    if (!isRoot) return (text: string) => scopes.entering(id, text);
    return () => ({ context: scopes.contextOf(machine), event: openEvent, output: unknownType });
  }, [project, id, isRoot, machine]);
  return (
    <Section title={words.output}>
      <Reading value={scopeFor}>
        <ExpressionField
          path={["states", id, "output"]}
          label={commonWords.value}
          value={output}
          isOptional
          placeholder={commonWords.none}
          expected={isRoot && record?.output !== undefined ? typeOf(record.output) : undefined}
          onCommit={(text) => attempt("setStateOutput", { state: id, output: text === "" ? null : text })}
        />
      </Reading>
    </Section>
  );
}
