// One line of code. A plain field with the same text and the same size until the editor is there; whoever is typing in
// it then goes on where they were.

import { useLayoutEffect, useRef } from "react";
import { controlStyle } from "#ui/control-style.ts";
import { handleKeys } from "#ui/text-field.tsx";
import type { CodeLanguage } from "./language.ts";
import type { EditorPort, MountedEditor } from "./mount-editor.ts";
import { useEditor } from "./use-editor.ts";

export interface CodeInputProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly language: CodeLanguage;
  readonly place: string;
  readonly placeholder?: string | undefined;
  readonly isInvalid: boolean;
  onType(text: string): void;
  onKeep(): void;
  onRestore(): void;
}

export function CodeInput(props: CodeInputProps) {
  const mount = useEditor();
  const plain = useRef<HTMLTextAreaElement>(null);
  if (mount) return <Editor {...props} mount={mount} typing={selectionIn(plain.current)} />;
  const { id, label, text, place, placeholder, isInvalid } = props;
  return (
    <textarea
      ref={plain}
      id={id}
      rows={1}
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      aria-describedby={`${id}-problem ${id}-hint`}
      data-place={place}
      value={text}
      placeholder={placeholder}
      spellCheck={false}
      className={`${controlStyle} field-sizing-content block max-h-48 min-h-7 resize-none px-2 py-1 font-mono text-xs leading-[18px]`}
      onChange={(event) => props.onType(event.target.value)}
      onBlur={() => props.onKeep()}
      onKeyDown={(event) => handleKeys(event, props)}
    />
  );
}

/** Asked of the field itself: what it tells of its selection comes a task later, when the editor may be there already. */
function selectionIn(field: HTMLTextAreaElement | null): readonly [from: number, to: number] | undefined {
  return field && field === document.activeElement ? [field.selectionStart, field.selectionEnd] : undefined;
}

interface EditorProps extends CodeInputProps {
  readonly mount: NonNullable<ReturnType<typeof useEditor>>;
  readonly typing: readonly [from: number, to: number] | undefined;
}

function Editor(props: EditorProps) {
  const { id, label, text, place, placeholder, isInvalid, language, mount, typing } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<MountedEditor>(undefined);
  const port = useRef<EditorPort>(props);
  useLayoutEffect(() => {
    port.current = props;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: text and cursor are only where it starts from
  useLayoutEffect(() => {
    if (!host.current) return;
    const mounted = mount(host.current, text, () => port.current, placeholder);
    editor.current = mounted;
    if (typing) mounted.focus(...typing);
    return () => mounted.destroy();
  }, [mount, placeholder]);
  useLayoutEffect(() => editor.current?.setText(text), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it may read decides about its colours
  useLayoutEffect(() => editor.current?.refresh(), [language]);
  useLayoutEffect(() => {
    editor.current?.setAttributes({
      id,
      "aria-label": label,
      "aria-describedby": `${id}-problem ${id}-hint`,
      "data-place": place,
      ...(isInvalid ? { "aria-invalid": "true" } : {}),
    });
  }, [id, label, place, isInvalid]);
  return (
    <div
      ref={host}
      className={`${controlStyle} ${isInvalid ? "border-fault" : ""} has-focus-visible:outline-2 has-focus-visible:-outline-offset-1 has-focus-visible:outline-accent`}
    />
  );
}
