// A list of forms. What was typed into one of them and could not be kept moves along with it.

import type { DocumentPath } from "#model/queries/references.ts";
import { renumberDrafts } from "#stores/drafts-store.ts";
import { afterInserting, afterMoving, afterRemoving } from "#stores/renumbered-drafts.ts";
import { ItemList, type ItemListProps } from "#ui/item-list.tsx";
import { placeOf } from "./place.ts";

export interface FormListProps extends ItemListProps {
  /** Where the list stands; its items by their position. */
  readonly path: DocumentPath;
}

export function FormList({ path, items, onMove, onDuplicate, onRemove, ...list }: FormListProps) {
  const place = placeOf(path);
  return (
    <ItemList
      {...list}
      items={items.map((item, position) => ({ place: `${place}/${position}`, ...item }))}
      {...(onMove && {
        onMove: (from: number, to: number) => {
          onMove(from, to);
          renumberDrafts(place, afterMoving(from, to));
        },
      })}
      {...(onDuplicate && {
        onDuplicate: (position: number) => {
          onDuplicate(position);
          renumberDrafts(place, afterInserting(position + 1));
        },
      })}
      {...(onRemove && {
        onRemove: (position: number) => {
          onRemove(position);
          renumberDrafts(place, afterRemoving(position));
        },
      })}
    />
  );
}
