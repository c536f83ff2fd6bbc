import { useEffect, useId, useState } from "react";
import type { Json } from "#base/json.ts";
import { expressionOf } from "#model/parsed-text.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#words/runner/faults.ts";

type ValueKind = "count" | "number" | "milliseconds" | "percent" | "text" | "expression" | "choice" | "json";

interface ValueFieldProps {
  readonly label: string;
  readonly about?: string | undefined;
  readonly kind: ValueKind;
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly isOptional?: boolean;
  readonly placeholder?: string | undefined;
  readonly value: Json | undefined;
  /** Only with values that are right. */
  readonly onChange: (value: Json | undefined) => void;
}

const control =
  "h-7 w-full min-w-0 rounded-md border border-line bg-surface px-1.5 text-xs aria-invalid:border-fault placeholder:text-quiet";

/** One value of a fault. What is typed counts when the field is left or Enter is pressed. */
export function ValueField(props: ValueFieldProps) {
  const { label, about, kind, choices, isOptional = false, placeholder, value, onChange } = props;
  const id = useId();
  const known = textOf(kind, value);
  const [text, setText] = useState(known);
  useEffect(() => setText(known), [known]);
  const read = readText(kind, text.trim(), isOptional);
  const keep = () => {
    if (text !== known && read.ok) onChange(read.value);
  };
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-2">
      <label htmlFor={id} className="truncate text-quiet text-xs" title={about ?? label}>
        {label}
      </label>
      {choices ? (
        <Select
          id={id}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)}
          className="w-full"
        >
          {isOptional || value === undefined ? <option value="">{placeholder ?? words.notSaid}</option> : null}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : (
        <input
          id={id}
          type="text"
          inputMode={kind === "text" || kind === "expression" || kind === "json" ? undefined : "decimal"}
          aria-invalid={!read.ok}
          title={read.ok ? about : read.problem}
          placeholder={placeholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === "Enter") keep();
            if (event.key === "Escape") setText(known);
          }}
          className={`${control} ${kind === "expression" || kind === "json" ? "font-mono" : ""}`}
        />
      )}
    </div>
  );
}

function textOf(kind: ValueKind, value: Json | undefined): string {
  if (value === undefined) return "";
  if (kind === "percent" && typeof value === "number") return String(Number((value * 100).toFixed(6)));
  return typeof value === "string" && kind !== "json" ? value : JSON.stringify(value);
}

type Read = { readonly ok: true; readonly value: Json | undefined } | { readonly ok: false; readonly problem: string };

function readText(kind: ValueKind, text: string, isOptional: boolean): Read {
  if (text === "" && isOptional) return { ok: true, value: undefined };
  switch (kind) {
    case "text":
    case "choice":
      return { ok: true, value: text };
    case "expression": {
      const parsed = expressionOf(text);
      return parsed.ok ? { ok: true, value: text } : { ok: false, problem: parsed.error.message };
    }
    case "json":
      return readJson(text);
    case "count":
    case "number":
    case "milliseconds":
    case "percent":
      return readNumber(kind, text);
    default:
      return kind satisfies never;
  }
}

function readJson(text: string): Read {
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch {
    return { ok: false, problem: words.writeJson };
  }
}

function readNumber(kind: ValueKind, text: string): Read {
  const number = Number(text);
  const least = kind === "count" ? 1 : kind === "number" ? Number.NEGATIVE_INFINITY : 0;
  const most = kind === "percent" ? 100 : Number.MAX_SAFE_INTEGER;
  if (text === "" || !Number.isFinite(number) || number < least || number > most)
    return {
      ok: false,
      problem:
        kind === "percent"
          ? words.writePercent
          : least > Number.NEGATIVE_INFINITY
            ? words.writeNumberFrom(least)
            : words.writeNumber,
    };
  if (kind === "count" && !Number.isInteger(number)) return { ok: false, problem: words.writeWholeNumber };
  return { ok: true, value: kind === "percent" ? number / 100 : number };
}
