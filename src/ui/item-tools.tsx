import { ChevronDown, ChevronUp, Copy, Trash2 } from "lucide-react";
import { words } from "#words/ui.ts";
import { IconButton } from "./icon-button.tsx";

/** What can be done with an item of a list. */
export interface ItemMoves {
  readonly position: number;
  readonly count: number;
  readonly onMove: ((to: number, tool: "up" | "down") => void) | undefined;
  readonly onDuplicate: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

export interface ItemToolsProps extends ItemMoves {
  readonly name: string;
}

export function ItemTools({ name, position, count, onMove, onDuplicate, onRemove }: ItemToolsProps) {
  return (
    <div className="flex shrink-0 items-center">
      {onMove && count > 1 && (
        <>
          <IconButton
            label={words.moveUp(name)}
            icon={ChevronUp}
            data-tool="up"
            disabled={position === 0}
            onClick={() => onMove(position - 1, "up")}
          />
          <IconButton
            label={words.moveDown(name)}
            icon={ChevronDown}
            data-tool="down"
            disabled={position === count - 1}
            onClick={() => onMove(position + 1, "down")}
          />
        </>
      )}
      {onDuplicate && (
        <IconButton label={words.duplicate(name)} icon={Copy} data-tool="duplicate" onClick={onDuplicate} />
      )}
      {onRemove && <IconButton label={words.remove(name)} icon={Trash2} data-tool="remove" onClick={onRemove} />}
    </div>
  );
}
