// Every kind of fault, each in a file of its own. A kind of the schema that is missing here does not compile.

import type { FaultKind } from "#model/schema/fault.ts";
import { bandwidth } from "./bandwidth.ts";
import { burst } from "./burst.ts";
import { cancelIgnored } from "./cancel-ignored.ts";
import { clockSkew } from "./clock-skew.ts";
import { coldStart } from "./cold-start.ts";
import { compensationFails } from "./compensation-fails.ts";
import { consumerKill } from "./consumer-kill.ts";
import { corruptPayload } from "./corrupt-payload.ts";
import { dedupLoss } from "./dedup-loss.ts";
import { delayDelivery } from "./delay-delivery.ts";
import { dropEvent } from "./drop-event.ts";
import { duplicateDelivery } from "./duplicate-delivery.ts";
import { duplicateStart } from "./duplicate-start.ts";
import { error } from "./error.ts";
import { errorAfterEffect } from "./error-after-effect.ts";
import type { FaultDefinition } from "./fault-definition.ts";
import { hang } from "./hang.ts";
import { humanDelay } from "./human-delay.ts";
import { lateResponse } from "./late-response.ts";
import { latency } from "./latency.ts";
import { latencySpike } from "./latency-spike.ts";
import { orchestratorCrash } from "./orchestrator-crash.ts";
import { partition } from "./partition.ts";
import { pause } from "./pause.ts";
import { poisonMessage } from "./poison-message.ts";
import { queueFull } from "./queue-full.ts";
import { reorder } from "./reorder.ts";
import { requestLost } from "./request-lost.ts";
import { resourceLeak } from "./resource-leak.ts";
import { responseLost } from "./response-lost.ts";
import { serviceCrash } from "./service-crash.ts";
import { serviceDown } from "./service-down.ts";
import { staleRead } from "./stale-read.ts";
import { stateStoreFail } from "./state-store-fail.ts";
import { throttle } from "./throttle.ts";
import { versionSkew } from "./version-skew.ts";

export const faultRegistry: { readonly [Kind in FaultKind]: FaultDefinition & { readonly kind: FaultKind } } = {
  error,
  errorAfterEffect,
  latency,
  latencySpike,
  hang,
  requestLost,
  responseLost,
  duplicateDelivery,
  lateResponse,
  reorder,
  delayDelivery,
  dropEvent,
  corruptPayload,
  clockSkew,
  serviceDown,
  serviceCrash,
  consumerKill,
  pause,
  orchestratorCrash,
  stateStoreFail,
  staleRead,
  partition,
  throttle,
  queueFull,
  poisonMessage,
  resourceLeak,
  coldStart,
  bandwidth,
  burst,
  compensationFails,
  dedupLoss,
  cancelIgnored,
  duplicateStart,
  versionSkew,
  humanDelay,
};
