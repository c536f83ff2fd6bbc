import type { Action, Receiver } from "../schema/action.ts";
import { type Resolve, rewriteList, rewriteOptional, rewriteRequired } from "./resolve.ts";

/** An action that names what is gone goes with it. */
export function rewriteActionsAt<Key extends string, Value extends { readonly [Name in Key]?: Action[] | undefined }>(
  value: Value,
  key: Key,
  resolve: Resolve,
): Value {
  return rewriteOptional(
    value,
    key,
    (actions) => rewriteList(actions, (action) => rewriteAction(action, resolve)) as typeof actions,
  );
}

export function rewriteAction(action: Action, resolve: Resolve): Action | undefined {
  switch (action.kind) {
    case "assign":
    case "cancel":
    case "log":
      return action;
    case "raise":
      return rewriteRequired(action, "event", "events", resolve);
    case "named":
      return rewriteRequired(action, "implementation", "implementations", resolve);
    case "send": {
      const to = rewriteReceiver(action.to, resolve);
      if (!to) return undefined;
      return rewriteRequired(to === action.to ? action : { ...action, to }, "event", "events", resolve);
    }
  }
}

function rewriteReceiver(receiver: Receiver, resolve: Resolve): Receiver | undefined {
  switch (receiver.kind) {
    case "parent":
      return receiver;
    case "invocation":
      return rewriteRequired(receiver, "invocation", "invocations", resolve);
    case "channel":
      return rewriteRequired(receiver, "channel", "channels", resolve);
  }
}
