import type { TextPlace } from "#formats/format.ts";
import { words } from "#words/transfer/losses.ts";

export interface ListedLoss {
  readonly code: string;
  readonly message: string;
  readonly inText?: TextPlace;
  readonly documentLine?: number;
}

interface LossListProps {
  readonly title: string;
  readonly tone: "changed" | "lost" | "stays";
  readonly losses: readonly ListedLoss[];
  /** Brings a place of the text into view. */
  readonly onGoTo?: ((place: TextPlace) => void) | undefined;
  readonly onGoToDocument?: ((line: number) => void) | undefined;
}

/** More than anybody reads; the rest is counted. */
const mostShown = 200;

const marks = { changed: "before:bg-warning", lost: "before:bg-fault", stays: "before:bg-line-strong" } as const;

export function LossList({ title, tone, losses, onGoTo, onGoToDocument }: LossListProps) {
  if (losses.length === 0) return null;
  return (
    <section className="mt-3">
      <h3 className="font-medium">
        {title} <span className="font-normal text-quiet">{losses.length}</span>
      </h3>
      <ul className="mt-1 grid gap-1.5">
        {losses.slice(0, mostShown).map(({ code, message, inText, documentLine }, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: losses have no other name than their place.
            key={at}
            data-code={code}
            className={`relative pl-4 before:absolute before:top-1.5 before:left-0.5 before:size-2 before:rounded-full ${marks[tone]}`}
          >
            <span className={`wrap-anywhere ${tone === "stays" ? "text-quiet" : ""}`}>{message}</span>{" "}
            {inText && onGoTo ? (
              <button type="button" className="cursor-pointer text-accent underline" onClick={() => onGoTo(inText)}>
                {words.line(inText.line)}
              </button>
            ) : null}
            {documentLine === undefined ? null : (
              <span className="text-quiet">
                {inText && onGoTo ? ", " : ""}
                {onGoToDocument ? (
                  <button
                    type="button"
                    className="cursor-pointer text-accent underline"
                    onClick={() => onGoToDocument(documentLine)}
                  >
                    {words.documentLine(documentLine)}
                  </button>
                ) : (
                  words.documentLine(documentLine)
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {losses.length > mostShown ? <p className="mt-1 text-quiet">{words.more(losses.length - mostShown)}</p> : null}
    </section>
  );
}
