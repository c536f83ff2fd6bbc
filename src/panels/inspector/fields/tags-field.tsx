// A list of short words: typed one after the other, taken away with a click or with Backspace.

import { X } from "lucide-react";
import { useId, useState } from "react";
import { controlStyle } from "#ui/control-style.ts";
import { FieldFrame } from "#ui/field-frame.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/fields.ts";

export interface TagsFieldProps {
  readonly label: string;
  readonly tags: readonly string[];
  onChange(tags: readonly string[]): void;
  readonly placeholder?: string | undefined;
  /** What is used elsewhere, to choose from. */
  readonly known?: readonly string[] | undefined;
  readonly hint?: string | undefined;
}

export function TagsField({ label, tags, onChange, placeholder, known = [], hint }: TagsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState("");

  function add(text: string): void {
    const fresh = text
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "" && !tags.includes(word));
    setTyped("");
    if (fresh.length > 0) onChange([...tags, ...new Set(fresh)]);
  }

  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <div
        className={`${controlStyle} flex min-h-7 flex-wrap items-center gap-1 px-1 py-[3px] has-focus-visible:outline-2 has-focus-visible:-outline-offset-1 has-focus-visible:outline-accent`}
      >
        {tags.map((tag) => (
          <span key={tag} className="inline-flex h-5 max-w-full items-center rounded-sm bg-sunken pl-1.5">
            <span className="truncate text-xs">{tag}</span>
            <button
              type="button"
              aria-label={commonWords.remove(tag)}
              onClick={() => {
                onChange(tags.filter((one) => one !== tag));
                document.getElementById(id)?.focus();
              }}
              className="grid size-5 shrink-0 place-items-center rounded-sm text-quiet hover:text-ink"
            >
              <X aria-hidden="true" size={12} />
            </button>
          </span>
        ))}
        <input
          id={id}
          type="text"
          list={`${id}-known`}
          value={typed}
          autoComplete="off"
          placeholder={tags.length === 0 ? (placeholder ?? words.addTag) : undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          className="h-5 min-w-16 flex-1 bg-transparent px-1 outline-none placeholder:text-quiet"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter" || event.key === ",") {
              event.preventDefault();
              add(typed);
            }
            if (event.key === "Escape" && typed !== "") {
              event.stopPropagation();
              setTyped("");
            }
            if (event.key === "Backspace" && typed === "" && tags.length > 0) onChange(tags.slice(0, -1));
          }}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </FieldFrame>
  );
}
