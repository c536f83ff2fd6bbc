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
    <span className="relative h-8 min-w-16 max-w-96 font-semibold">
      {/* As wide as what is typed, in every browser. */}
      <span aria-hidden="true" className="invisible block truncate whitespace-pre border border-transparent px-2">
        {typed}
      </span>
      <input
        aria-label={label}
        title={name}
        value={typed}
        dir="auto"
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
        className="absolute inset-0 size-full truncate rounded-md border border-transparent bg-transparent px-2 hover:border-line focus:border-line-strong"
      />
    </span>
  );
}
