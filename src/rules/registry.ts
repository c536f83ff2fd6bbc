// All rules by code. A code without its rule, a rule without its code, or one under another's code does not compile.

import { absentContextField } from "./data/absent-context-field.ts";
import { duplicateField } from "./data/duplicate-field.ts";
import { invalidExpression } from "./data/invalid-expression.ts";
import { invalidType } from "./data/invalid-type.ts";
import { unfitParameters } from "./data/unfit-parameters.ts";
import { unknownContextField } from "./data/unknown-context-field.ts";
import { unusedDeclaration } from "./data/unused-declaration.ts";
import { wrongImplementation } from "./data/wrong-implementation.ts";
import { brokenDocument } from "./document/broken-document.ts";
import { duplicateName } from "./document/duplicate-name.ts";
import { unknownKey } from "./document/unknown-key.ts";
import { absentParent } from "./events/absent-parent.ts";
import { duplicateEventName } from "./events/duplicate-event-name.ts";
import { duplicateLabel } from "./events/duplicate-label.ts";
import { foreignChannelEvent } from "./events/foreign-channel-event.ts";
import { inactiveReceiver } from "./events/inactive-receiver.ts";
import { payloadFieldType } from "./events/payload-field-type.ts";
import { reservedEventName } from "./events/reserved-event-name.ts";
import { sendToCall } from "./events/send-to-call.ts";
import { unfitPayload } from "./events/unfit-payload.ts";
import { unhandledEvent } from "./events/unhandled-event.ts";
import { unknownLabel } from "./events/unknown-label.ts";
import { unreadChannel } from "./events/unread-channel.ts";
import { unusedEvent } from "./events/unused-event.ts";
import { callWithoutTimeout } from "./invocations/call-without-timeout.ts";
import { conflictingTimeouts } from "./invocations/conflicting-timeouts.ts";
import { constantKey } from "./invocations/constant-key.ts";
import { duplicatePolicy } from "./invocations/duplicate-policy.ts";
import { idleBreaker } from "./invocations/idle-breaker.ts";
import { idlePolicy } from "./invocations/idle-policy.ts";
import { machineNeverFinishes } from "./invocations/machine-never-finishes.ts";
import { missingDonePath } from "./invocations/missing-done-path.ts";
import { missingErrorPath } from "./invocations/missing-error-path.ts";
import { recursiveInvocation } from "./invocations/recursive-invocation.ts";
import { uncompensatedEffect } from "./invocations/uncompensated-effect.ts";
import { unfitInput } from "./invocations/unfit-input.ts";
import { unknownErrorCode } from "./invocations/unknown-error-code.ts";
import { unsafeRepeat } from "./invocations/unsafe-repeat.ts";
import type { Rule } from "./rule.ts";
import type { RuleCode } from "./rule-codes.ts";
import { foreignReference } from "./scenarios/foreign-reference.ts";
import { unfitFault } from "./scenarios/unfit-fault.ts";
import { unfitScenario } from "./scenarios/unfit-scenario.ts";
import { blockedQueue } from "./services/blocked-queue.ts";
import { deadLetterCircle } from "./services/dead-letter-circle.ts";
import { endlessDelivery } from "./services/endless-delivery.ts";
import { idleQueue } from "./services/idle-queue.ts";
import { impossibleDistribution } from "./services/impossible-distribution.ts";
import { impossibleErrors } from "./services/impossible-errors.ts";
import { shortRetention } from "./services/short-retention.ts";
import { undoCircle } from "./services/undo-circle.ts";
import { duplicateStateName } from "./states/duplicate-state-name.ts";
import { fewRegions } from "./states/few-regions.ts";
import { finalWithInvocations } from "./states/final-with-invocations.ts";
import { finalWithTransitions } from "./states/final-with-transitions.ts";
import { historyCircle } from "./states/history-circle.ts";
import { historyDefaultOutside } from "./states/history-default-outside.ts";
import { historyWithTransitions } from "./states/history-with-transitions.ts";
import { ignoredOutput } from "./states/ignored-output.ts";
import { misreadStateName } from "./states/misread-state-name.ts";
import { missingInitial } from "./states/missing-initial.ts";
import { onlyHistory } from "./states/only-history.ts";
import { regionNeverFinishes } from "./states/region-never-finishes.ts";
import { unreachableState } from "./states/unreachable-state.ts";
import { conflictingTargets } from "./transitions/conflicting-targets.ts";
import { crossedRegions } from "./transitions/crossed-regions.ts";
import { deadTransition } from "./transitions/dead-transition.ts";
import { delayTooLong } from "./transitions/delay-too-long.ts";
import { emptyAlways } from "./transitions/empty-always.ts";
import { endlessAlways } from "./transitions/endless-always.ts";
import { endlessRaise } from "./transitions/endless-raise.ts";
import { invalidDelay } from "./transitions/invalid-delay.ts";
import { needlessReenter } from "./transitions/needless-reenter.ts";
import { quietSelfTransition } from "./transitions/quiet-self-transition.ts";
import { shadowedTransition } from "./transitions/shadowed-transition.ts";
import { wildcardOrder } from "./transitions/wildcard-order.ts";
import { wildcardSwallows } from "./transitions/wildcard-swallows.ts";

export const rules: { readonly [Code in RuleCode]: Rule<Code> } = {
  "duplicate-name": duplicateName,
  "unknown-key": unknownKey,
  "broken-document": brokenDocument,
  "missing-initial": missingInitial,
  "history-circle": historyCircle,
  "history-default-outside": historyDefaultOutside,
  "history-with-transitions": historyWithTransitions,
  "only-history": onlyHistory,
  "final-with-transitions": finalWithTransitions,
  "final-with-invocations": finalWithInvocations,
  "few-regions": fewRegions,
  "unreachable-state": unreachableState,
  "duplicate-state-name": duplicateStateName,
  "misread-state-name": misreadStateName,
  "region-never-finishes": regionNeverFinishes,
  "ignored-output": ignoredOutput,
  "dead-transition": deadTransition,
  "shadowed-transition": shadowedTransition,
  "wildcard-order": wildcardOrder,
  "wildcard-swallows": wildcardSwallows,
  "empty-always": emptyAlways,
  "endless-always": endlessAlways,
  "endless-raise": endlessRaise,
  "conflicting-targets": conflictingTargets,
  "crossed-regions": crossedRegions,
  "needless-reenter": needlessReenter,
  "quiet-self-transition": quietSelfTransition,
  "invalid-delay": invalidDelay,
  "delay-too-long": delayTooLong,
  "duplicate-event-name": duplicateEventName,
  "reserved-event-name": reservedEventName,
  "unused-event": unusedEvent,
  "unhandled-event": unhandledEvent,
  "payload-field-type": payloadFieldType,
  "unfit-payload": unfitPayload,
  "duplicate-label": duplicateLabel,
  "unknown-label": unknownLabel,
  "inactive-receiver": inactiveReceiver,
  "send-to-call": sendToCall,
  "absent-parent": absentParent,
  "unread-channel": unreadChannel,
  "foreign-channel-event": foreignChannelEvent,
  "duplicate-field": duplicateField,
  "absent-context-field": absentContextField,
  "unknown-context-field": unknownContextField,
  "invalid-expression": invalidExpression,
  "invalid-type": invalidType,
  "wrong-implementation": wrongImplementation,
  "unfit-parameters": unfitParameters,
  "unused-declaration": unusedDeclaration,
  "missing-error-path": missingErrorPath,
  "missing-done-path": missingDonePath,
  "call-without-timeout": callWithoutTimeout,
  "unsafe-repeat": unsafeRepeat,
  "constant-key": constantKey,
  "uncompensated-effect": uncompensatedEffect,
  "recursive-invocation": recursiveInvocation,
  "machine-never-finishes": machineNeverFinishes,
  "unfit-input": unfitInput,
  "unknown-error-code": unknownErrorCode,
  "duplicate-policy": duplicatePolicy,
  "conflicting-timeouts": conflictingTimeouts,
  "idle-breaker": idleBreaker,
  "idle-policy": idlePolicy,
  "impossible-distribution": impossibleDistribution,
  "impossible-errors": impossibleErrors,
  "undo-circle": undoCircle,
  "dead-letter-circle": deadLetterCircle,
  "blocked-queue": blockedQueue,
  "idle-queue": idleQueue,
  "endless-delivery": endlessDelivery,
  "short-retention": shortRetention,
  "unfit-scenario": unfitScenario,
  "foreign-reference": foreignReference,
  "unfit-fault": unfitFault,
};
