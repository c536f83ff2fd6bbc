// What an expression may read while a machine runs, made from what XState hands to its implementations.

export interface RunArguments {
  readonly context: Readonly<Record<string, unknown>>;
  readonly event: {
    readonly type: string;
    readonly output?: unknown;
    readonly error?: unknown;
    readonly input?: unknown;
  };
}

export type ScopeValues = Readonly<Record<string, unknown>>;

export function scopeOf({ context, event }: RunArguments): ScopeValues {
  if (event.error === undefined) return { context, event, output: event.output };
  return { context, event, output: event.output, error: readableError(event.error) };
}

/** Input is what the machine was started with; a machine started without any reads all its fields as undefined. */
export function inputScopeOf({ event }: RunArguments): ScopeValues {
  return { input: event.input ?? {} };
}

/** Services fail with whatever they like to throw; expressions see a code and a message in every case. */
function readableError(thrown: unknown): { code: string; message: string } {
  if (typeof thrown !== "object" || thrown === null) return { code: String(thrown), message: String(thrown) };
  const { code, name, message } = thrown as { code?: unknown; name?: unknown; message?: unknown };
  return { ...thrown, code: String(code ?? name ?? "unknown"), message: String(message ?? code ?? "") };
}
