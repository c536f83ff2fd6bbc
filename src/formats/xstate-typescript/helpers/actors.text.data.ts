// What reaches beyond one call: effects that are undone, and actors that the host has registered.

export const actorsHelpers = {
  compensate: `interface Effect {
  order: number;
  undone: boolean;
  undo: () => Promise<unknown>;
}
const effects = new WeakMap<object, Effect[]>();

/** Remembers what a call has changed, or may have changed, so that compensation can undo it. */
function undoneBy<Input>(
  undo: (input: Input, call: CallOptions) => Promise<unknown>,
  of: { self: AnyActorRef; input: unknown; order?: number },
): Policy {
  const { self, input, order = 0 } = of;
  const note = (output: unknown) => {
    const given = { ...Object(input), ...Object(output) };
    const { signal } = new AbortController();
    const again = () => undo(given, { signal });
    const effect = { order, undone: false, undo: again };
    for (let actor = self._parent; actor; actor = actor._parent)
      effects.set(actor, [...(effects.get(actor) ?? []), effect]);
  };
  return (call) => async (options) => {
    try {
      const value = await call(options);
      note(value);
      return value;
    } catch (error) {
      // A reply that came too late may still have had its effect.
      if (errorOf(error).code === "timeout") note({});
      throw error;
    }
  };
}

/** Undoes what the machine's calls have changed and reports what could not be undone. */
async function compensate(
  self: AnyActorRef,
  sequence: "reverse" | "parallelReverse" | "declared",
): Promise<{ undone: number }> {
  const done = effects.get(self._parent ?? self) ?? [];
  const open = done.filter(({ undone }) => !undone).reverse();
  if (sequence === "declared")
    open.sort((left, right) => left.order - right.order);
  const failures: unknown[] = [];
  const undo = async (effect: Effect) => {
    try {
      await effect.undo();
      effect.undone = true;
    } catch (error) {
      failures.push(error);
    }
  };
  if (sequence === "parallelReverse") await Promise.all(open.map(undo));
  else for (const effect of open) await undo(effect);
  if (failures.length > 0) {
    const message = \`\${failures.length} effects could not be undone.\`;
    throw new ServiceError("compensationFailed", "transient", message);
  }
  return { undone: open.length };
}
`,
  receiver: `/** Takes what is sent to somebody who is not there. */
const idle = fromTransition((state: undefined) => state, undefined);
const nobody = createActor(idle).start();

interface Addressed {
  system: { get(id: string): AnyActorRef | undefined };
}

/** The actor that the host has registered under that name. */
function receiver(systemId: string) {
  return ({ system }: Addressed): AnyActorRef => system.get(systemId) ?? nobody;
}

function parentOf({ self }: { self: AnyActorRef }): AnyActorRef {
  return self._parent ?? nobody;
}
`,
} as const;
