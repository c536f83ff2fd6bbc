import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { currentProject, perform } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { stopRenaming } from "#stores/view-store.ts";

/** The name as a field. A name that is refused stays in it; the reason is announced. */
export function RenameRow({ reference }: { readonly reference: Reference }) {
  const name = nameOf(reference);
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const leave = () => {
    isLeft.current = true;
    const tree = field.current?.closest<HTMLElement>('[role="tree"]');
    stopRenaming();
    tree?.focus();
  };
  const keep = () => {
    if (isLeft.current) return;
    const wanted = typed.trim();
    if (wanted === name || rename(reference, wanted)) leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter") keep();
    if (event.key === "Escape") leave();
  };
  return (
    <input
      ref={field}
      aria-label="Name"
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={leave}
      className="h-6 min-w-0 flex-1 rounded border border-accent bg-raised px-1.5 outline-none"
    />
  );
}

function nameOf({ table, id }: Reference): string {
  const record = currentProject()[table][id];
  return record !== undefined && "name" in record ? (record.name ?? "") : "";
}

export function rename({ table, id }: Reference, name: string): boolean {
  switch (table) {
    case "states":
      return perform("renameState", { state: id, name }).ok;
    case "machines":
      return perform("setMachineDetails", { machine: id, name }).ok;
    case "invocations":
      return perform("setInvocationDetails", { invocation: id, name }).ok;
    case "transitions":
    case "notes":
      return true;
    case "events":
    case "implementations":
    case "services":
    case "channels":
    case "scenarios":
    case "properties":
    case "experiments":
      return perform("updateRecord", { table, id, changes: { name } }).ok;
  }
}
