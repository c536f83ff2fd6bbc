// Every golden case, by name.

import { callFaultCases } from "./call-faults.data.ts";
import { channelCases } from "./channels.data.ts";
import { faultChoiceCases } from "./fault-choices.data.ts";
import type { GoldenCases } from "./golden-case.ts";
import { machineFaultCases } from "./machine-faults.data.ts";
import { machineCases } from "./machines.data.ts";
import { messageFaultCases } from "./message-faults.data.ts";
import { policyCases } from "./policies.data.ts";
import { serviceCases } from "./services.data.ts";
import { storeCases } from "./store.data.ts";

export const goldenCases: GoldenCases = {
  ...callFaultCases,
  ...messageFaultCases,
  ...machineFaultCases,
  ...faultChoiceCases,
  ...policyCases,
  ...serviceCases,
  ...channelCases,
  ...storeCases,
  ...machineCases,
};
