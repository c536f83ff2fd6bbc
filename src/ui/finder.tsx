// A field with what it finds below it, in groups. Arrows go along what was found, Enter takes one. It holds nothing itself.

import { Autocomplete } from "@base-ui/react/autocomplete";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useEarlyEnter } from "./use-early-enter.ts";

export interface FinderItem {
  readonly key: string;
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  /** Where it is. */
  readonly place: string;
}

export interface FinderGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly FinderItem[];
  /** What is not shown of it. */
  readonly more?: string | undefined;
}

export interface FinderProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  /** The groups are those of what is typed, not of what was typed before. */
  readonly isSettled: boolean;
  readonly groups: readonly FinderGroup[];
  /** Shown instead of groups when there are none. */
  readonly empty: string;
  onType(typed: string): void;
  onChoose(key: string): void;
}

export function Finder({ label, placeholder, typed, isSettled, groups, empty, onType, onChoose }: FinderProps) {
  const items = groups.map((group) => ({ ...group, value: group.key, items: [...group.items] }));
  const first = groups[0]?.items[0]?.key;
  const { onKeyDown, onItemHighlighted } = useEarlyEnter({
    isSettled,
    first: first === undefined ? undefined : () => onChoose(first),
  });
  return (
    <Autocomplete.Root
      items={items}
      value={typed}
      onValueChange={onType}
      onItemHighlighted={onItemHighlighted}
      mode="none"
      open
      inline
      autoHighlight="always"
      itemToStringValue={({ key }: FinderItem) => key}
    >
      <Autocomplete.Input
        aria-label={label}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        className="h-12 shrink-0 border-line border-b bg-transparent px-4 text-base outline-none placeholder:text-quiet"
      />
      <Autocomplete.Empty className="wrap-anywhere text-quiet [&:not(:empty)]:px-4 [&:not(:empty)]:py-6">
        {empty}
      </Autocomplete.Empty>
      <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto not-empty:py-1">
        {(group: FinderGroup) => (
          <Autocomplete.Group key={group.key} items={group.items} className="pb-1">
            <Autocomplete.GroupLabel className="flex gap-2 px-4 pt-2 pb-1 text-quiet text-xs">
              {group.title}
              {group.more !== undefined && <span>{group.more}</span>}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: FinderItem) => (
                <Autocomplete.Item
                  key={item.key}
                  value={item}
                  onClick={() => onChoose(item.key)}
                  className="mx-1 flex cursor-pointer items-center gap-2.5 rounded-md px-3 py-1.5 data-highlighted:bg-accent-soft"
                >
                  <item.icon aria-hidden="true" size={14} className="shrink-0 text-quiet" />
                  <span dir="auto" className="min-w-0 flex-1 truncate">
                    {item.title}
                  </span>
                  <span dir="auto" className="max-w-[45%] shrink-0 truncate text-quiet">
                    {item.place}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}
