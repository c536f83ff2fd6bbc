// The text that is brought in, as it is. It can be put right here, and a place in it can be brought into view.

import { type Ref, useImperativeHandle, useRef } from "react";
import type { TextPlace } from "#formats/format.ts";
import { controlStyle } from "#ui/control-style.ts";
import { words } from "#words/transfer/import.ts";

export interface SourceTextHandle {
  show(place: Pick<TextPlace, "line" | "column"> & { readonly length?: number }): void;
}

interface SourceTextProps {
  readonly text: string;
  readonly isWrong: boolean;
  /** What comes out, which is only to be looked at. */
  readonly isDocument?: boolean;
  onChange?(text: string): void;
  readonly ref: Ref<SourceTextHandle>;
}

const lineHeight = 18;

export function SourceText({ text, isWrong, isDocument = false, onChange, ref }: SourceTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    show({ line, column, length = 0 }) {
      const field = area.current;
      if (!field) return;
      const from = offsetOf(field.value, line) + column - 1;
      field.focus({ preventScroll: true });
      field.setSelectionRange(from, from + Math.min(length, 2000));
      field.scrollTop = Math.max(0, (line - 1) * lineHeight - field.clientHeight / 3);
      field.scrollLeft = 0;
    },
  }));
  return (
    <textarea
      ref={area}
      data-first-focus
      readOnly={isDocument}
      aria-label={isDocument ? words.document : words.source}
      aria-invalid={isWrong || undefined}
      aria-describedby="import-outcome"
      value={text}
      wrap="off"
      spellCheck={false}
      autoComplete="off"
      placeholder={words.sourceExample}
      className={`${controlStyle} h-full min-h-40 w-full resize-none p-2 font-mono text-xs leading-[18px]`}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}

function offsetOf(text: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf("\n", offset);
    if (next < 0) return offset;
    offset = next + 1;
  }
  return offset;
}
