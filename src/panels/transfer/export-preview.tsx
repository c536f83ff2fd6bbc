import { controlStyle } from "#ui/control-style.ts";
import { words } from "#words/transfer/export.ts";
import type { Target, Written } from "./target-format.ts";

/** Text as text, a picture as a picture; what a picture's script would do is not done inside an image. */
export function ExportPreview({ target, written }: { readonly target: Target; readonly written: Written | undefined }) {
  if (!written) return <p className="text-quiet">{words.writing}</p>;
  if (!written.ok) return <p className="text-fault">{written.message}</p>;
  if (target.isPicture)
    return (
      <div className="flex min-h-28 flex-1 items-center justify-center overflow-hidden rounded-md border border-line bg-canvas p-2">
        <img
          alt={words.preview(target.name)}
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(written.text)}`}
          className="max-h-full max-w-full"
        />
      </div>
    );
  return (
    <textarea
      aria-label={words.preview(target.name)}
      readOnly
      wrap="off"
      spellCheck={false}
      value={written.text}
      className={`${controlStyle} min-h-28 w-full flex-1 resize-none p-2 font-mono text-xs leading-[18px]`}
    />
  );
}
