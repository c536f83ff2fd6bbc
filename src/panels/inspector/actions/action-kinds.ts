// Every kind of action with its form. A kind without one does not compile.

import { Equal, FileCode2, MessageSquareText, Send, Undo2, Zap } from "lucide-react";
import { words } from "#words/inspector/actions.ts";
import type { ActionKind, ActionKindEntry } from "./action-form.ts";
import { AssignForm } from "./assign-form.tsx";
import { CancelForm, labelsIn } from "./cancel-form.tsx";
import { LogForm } from "./log-form.tsx";
import { NamedForm } from "./named-form.tsx";
import { RaiseForm } from "./raise-form.tsx";
import { receiverOf, receiverOptions } from "./receivers.ts";
import { SendForm } from "./send-form.tsx";

export const actionKinds: { readonly [Kind in ActionKind]: ActionKindEntry<Kind> } = {
  assign: {
    icon: Equal,
    Form: AssignForm,
    start: () => ({ kind: "assign", values: {} }),
  },
  raise: {
    icon: Zap,
    Form: RaiseForm,
    start: (project) => {
      const event = Object.keys(project.events)[0];
      return event === undefined ? undefined : { kind: "raise", event };
    },
  },
  send: {
    icon: Send,
    Form: SendForm,
    start: (project, machine) => {
      const event = Object.keys(project.events)[0];
      const receivers = receiverOptions(project, machine);
      const to = receiverOf((receivers[1] ?? receivers[0])?.value ?? "parent");
      return event === undefined ? undefined : { kind: "send", to, event };
    },
  },
  cancel: {
    icon: Undo2,
    Form: CancelForm,
    start: (project, machine) => ({ kind: "cancel", label: labelsIn(project, machine)[0] ?? words.newLabel }),
  },
  log: {
    icon: MessageSquareText,
    Form: LogForm,
    start: () => ({ kind: "log", message: words.newMessage }),
  },
  named: {
    icon: FileCode2,
    Form: NamedForm,
    start: (project) => {
      const implementation = Object.keys(project.implementations).find(
        (id) => project.implementations[id]?.kind === "action",
      );
      return implementation === undefined ? undefined : { kind: "named", implementation };
    },
  },
};
