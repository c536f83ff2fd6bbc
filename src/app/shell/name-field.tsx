import { type KeyboardEvent, useEffect, useState } from "react";

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** Whether the name was taken; what can't be a name goes back to what it was. */
  readonly onRename: (name: string) => boolean;
}

/** A name that is edited where it stands: Enter keeps, Escape goes back. */
export function NameField({ label, name, onRename }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const keep = () => {
    const wanted = typed.trim();
    if (wanted === name || wanted === "" || !onRename(wanted)) setTyped(name);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") event.currentTarget.blur();
    if (event.key === "Escape") setTyped(name);
  };
  return (
    <input
      aria-label={label}
      value={typed}
      maxLength={200}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
      style={{ width: `${Math.min(40, Math.max(6, typed.length + 2))}ch` }}
      className="h-8 min-w-0 truncate rounded-md border border-transparent bg-transparent px-2 font-semibold hover:border-line focus:border-line-strong"
    />
  );
}
