import type { RuleCode } from "../rule-codes.ts";
import { dataExamples } from "./data-examples.ts";
import { documentExamples } from "./document-examples.ts";
import { eventExamples } from "./event-examples.ts";
import { invocationExamples } from "./invocation-examples.ts";
import type { RuleExample } from "./rule-example.ts";
import { scenarioExamples } from "./scenario-examples.ts";
import { serviceExamples } from "./service-examples.ts";
import { stateExamples } from "./state-examples.ts";
import { transitionExamples } from "./transition-examples.ts";

/** A rule without an example does not compile. */
export const examples: Readonly<Record<RuleCode, RuleExample>> = {
  ...documentExamples,
  ...stateExamples,
  ...transitionExamples,
  ...eventExamples,
  ...dataExamples,
  ...invocationExamples,
  ...serviceExamples,
  ...scenarioExamples,
};
