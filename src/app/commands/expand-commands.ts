import type { ExpandPolicy } from "#model/edits/policies/expand-policy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import { words } from "#words/commands/expand.ts";
import type { Command } from "./command.ts";
import type { Situation } from "./situation.ts";

/** The outermost policy of the state's calls that has states to be drawn as. */
function expansionOf({ project, state }: Situation): ExpandPolicy | undefined {
  if (!state) return undefined;
  for (const { id, record } of indexOf(project).invocationsOf(state.id)) {
    const kind = record.policies?.[0]?.kind;
    if (kind === "retry" || kind === "attemptTimeout" || kind === "totalTimeout")
      return { invocation: id, policy: kind };
  }
  return undefined;
}

function whatIsDrawn({ project }: Situation, { invocation, policy }: ExpandPolicy): string {
  return words.expandPolicy(policy, invocationName(project, invocation));
}

/** Fetched when it is first asked for: few drawings ever need it. */
async function expand(label: string, args: ExpandPolicy): Promise<void> {
  const [{ expandPolicy }, { performInClear }] = await Promise.all([
    import("#model/edits/policies/expand-policy.ts"),
    import("#stores/perform-in-clear.ts"),
  ]);
  performInClear(label, (project) => expandPolicy(project, args));
}

export const expandCommands: readonly Command[] = [
  {
    id: "expand-policy",
    group: "state",
    title(situation) {
      const expansion = expansionOf(situation);
      return expansion ? whatIsDrawn(situation, expansion) : words.expand;
    },
    inContextMenu: true,
    isAvailable: (situation) => expansionOf(situation) !== undefined,
    run(situation) {
      const expansion = expansionOf(situation);
      return expansion && expand(whatIsDrawn(situation, expansion), expansion);
    },
  },
];
