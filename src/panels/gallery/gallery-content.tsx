import { CirclePlay, FileInput, FilePlus2 } from "lucide-react";
import { type PatternCard, patternCards } from "#patterns/pattern-cards.data.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#words/gallery.ts";
import { PatternPicture, type Pictures } from "./pattern-picture.tsx";

interface GalleryProps extends Pictures {
  onOpen(card: PatternCard): void;
  onWatch(card: PatternCard): void;
  onStartEmpty(): void;
  onImport(): void;
}

/** Every pattern with a picture of its machine, to open or to watch fail; and ways past them for who comes to draw. */
export function GalleryContent({ onStartEmpty, onImport, ...cards }: GalleryProps) {
  return (
    <div className="overflow-y-auto p-4">
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-60 flex-1 text-quiet">{words.welcome}</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={onStartEmpty}>
            <FilePlus2 aria-hidden /> {words.startEmpty}
          </Button>
          <Button onClick={onImport}>
            <FileInput aria-hidden /> {words.bringIn}
          </Button>
        </div>
      </div>
      <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {patternCards.map((card, at) => (
          <Card key={card.id} card={card} isFirst={at === 0} {...cards} />
        ))}
      </ul>
    </div>
  );
}

interface CardProps extends Omit<GalleryProps, "onStartEmpty" | "onImport"> {
  readonly card: PatternCard;
  readonly isFirst: boolean;
}

function Card({ card, isFirst, theme, fetchPattern, onOpen, onWatch }: CardProps) {
  return (
    <li className="flex flex-col overflow-hidden rounded-lg border border-line bg-surface">
      <PatternPicture card={card} theme={theme} fetchPattern={fetchPattern} />
      <div className="flex flex-1 flex-col gap-1 p-3">
        <h3 className="font-semibold">{card.title}</h3>
        <p className="flex-1 text-quiet">{card.line}</p>
        <div className="mt-2 flex gap-2">
          <Button
            tone="main"
            {...(isFirst && { "data-first-focus": "" })}
            aria-label={words.watchOne(card.title)}
            onClick={() => onWatch(card)}
          >
            <CirclePlay aria-hidden /> {words.watch}
          </Button>
          <Button aria-label={words.openOne(card.title)} onClick={() => onOpen(card)}>
            {words.open}
          </Button>
        </div>
      </div>
    </li>
  );
}
