import { Trash2 } from "lucide-react";
import { performAll } from "#stores/perform-all.ts";
import { Section } from "#ui/section.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/inspector/several.ts";
import { attemptAll } from "../fields/attempt.ts";
import { useProject } from "../use-project.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";

export function SeveralMachines({ ids, title, counted }: SeveralFormProps) {
  const { machines } = useProject();
  const records = ids.flatMap((id) => machines[id] ?? []);
  return (
    <Section title={title}>
      <SeveralDescription
        records={records}
        path={severalPath("machines", ids, "description")}
        onCommit={(description) =>
          attemptAll(
            words.describeAll(counted),
            "setMachineDetails",
            ids.map((machine) => ({ machine, description })),
          )
        }
      />
      <TextButton
        icon={Trash2}
        label={words.deleteAll(counted)}
        onClick={() =>
          performAll(
            words.deleteAll(counted),
            "deleteMachine",
            ids.map((machine) => ({ machine })),
          )
        }
      />
    </Section>
  );
}
