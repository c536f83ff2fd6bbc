import type { LucideIcon } from "lucide-react";
import { Cloud, RotateCcw, Workflow } from "lucide-react";
import type { Callee } from "#model/schema/invocation.ts";

export const calleeIcons: Readonly<Record<Callee["kind"], LucideIcon>> = {
  service: Cloud,
  machine: Workflow,
  compensate: RotateCcw,
};
