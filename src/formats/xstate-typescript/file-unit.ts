// What the parts of one exported file share: the names that are taken, what has to be imported, which helpers are used.

import { indexOf, type ProjectIndex } from "#model/queries/project-index.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type Scopes, scopesOf } from "#model/scopes/scopes.ts";
import type { Loss } from "../format.ts";
import type { Code } from "../shared/code.ts";
import { createIdentifiers, type Identifiers } from "../shared/identifiers.ts";
import type { HelperName } from "./helpers/helper-texts.ts";
import { type ExportLossCode, exportLosses } from "./losses.ts";

export interface FileUnit {
  readonly project: Project;
  readonly index: ProjectIndex;
  readonly scopes: Scopes;
  readonly names: Identifiers;
  readonly imports: Set<string>;
  readonly helpers: Set<HelperName>;
  readonly services: Set<Id>;
  /** Machines whose constants stand above. */
  readonly written: Set<Id>;
  /** Events whose types are written. */
  readonly declared: Set<Id>;
  /** Calls whose names are written. */
  readonly namedCalls: Set<Id>;
  readonly losses: Loss[];
  /** Policies that are made once: they last from one call to the next, or several calls have the same. */
  readonly lasting: Map<string, Code>;
  /** The machines of the file. */
  readonly machines: readonly Id[];
  /** Some machine of the file compensates, so calls have to be remembered. */
  readonly compensates: boolean;
  /** Some machine of the file undoes in the order of the document. */
  readonly undoesAsDeclared: boolean;
  /** For a test: services answer as a script says, and calls carry a name. */
  readonly isScripted: boolean;
  lose(code: ExportLossCode, message: string, inDocument: DocumentPath): void;
}

const importNames =
  "and assign cancel fromPromise log not or raise sendTo setup stateIn AnyActorRef ActorSystem DoneActorEvent";
const helperNames =
  "ServiceError CallOptions Call Policy protect retry totalTimeout attemptTimeout circuitBreaker bulkhead rateLimit fallback " +
  "hedge idempotencyKey heartbeatTimeout queueTimeout errorOf matches pause effects undoneBy compensate receiver parentOf idle nobody Addressed Effect RetrySettings BreakerSettings isRetried delayBefore isOneOf givingUp";

/** What an exported test calls its own things. */
const scriptNames =
  "expect test vi createActor Step Entry Change Run script ledger attempts asked calls unscripted seen begin play change " +
  "effectsOf unsettled effectsThat statusOf runs start ends visited latest look passes endsIn mostAttempts draws";

export function createFileUnit(project: Project, machines: readonly Id[], isScripted = false): FileUnit {
  const losses: Loss[] = [];
  const index = indexOf(project);
  const compensations = Object.values(project.invocations).flatMap(({ callee, state }) =>
    callee.kind === "compensate" && machines.includes(index.machineOf(state) ?? "") ? callee.sequence : [],
  );
  return {
    project,
    index,
    scopes: scopesOf(project),
    names: createIdentifiers(`${importNames} ${helperNames}${isScripted ? ` ${scriptNames}` : ""}`.split(" ")),
    imports: new Set(["setup"]),
    helpers: new Set(),
    services: new Set(),
    written: new Set(),
    declared: new Set(),
    namedCalls: new Set(),
    losses,
    isScripted,
    lasting: new Map(),
    machines,
    compensates: compensations.length > 0,
    undoesAsDeclared: compensations.includes("declared"),
    lose(code, message, inDocument) {
      losses.push({ code, kind: exportLosses[code].kind, message, inDocument });
    },
  };
}
