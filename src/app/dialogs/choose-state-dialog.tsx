import { Autocomplete } from "@base-ui/react/autocomplete";
import { useMemo, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import { closeDialog } from "#stores/view-store.ts";
import { DialogFrame } from "#ui/dialog-frame.tsx";
import { useEarlyEnter } from "#ui/use-early-enter.ts";
import { words } from "#words/dialogs/choose-state.ts";

export interface ChosenState {
  readonly id: Id | undefined;
  readonly name: string;
  /** The names around it, for telling equal names apart. */
  readonly path: string;
}

interface ChooseStateDialogProps {
  readonly title: string;
  readonly placeholder: string;
  readonly states: readonly ChosenState[];
  /** What is offered for a name that no state has; nothing where only existing states make sense. */
  readonly offerNew?: (name: string) => string;
  readonly onChoose: (chosen: ChosenState) => void;
}

/** A state by its name. */
export function ChooseStateDialog({ title, placeholder, states, offerNew, onChoose }: ChooseStateDialogProps) {
  const [name, setName] = useState("");
  const wanted = name.trim().toLowerCase();
  const found = useMemo(() => {
    const matching = states.filter((state) => `${state.path} ${state.name}`.toLowerCase().includes(wanted));
    matching.sort((left, right) => rank(left, wanted) - rank(right, wanted));
    const isNew = offerNew && wanted !== "" && !states.some((state) => state.name.toLowerCase() === wanted);
    const made: ChosenState[] = isNew ? [{ id: undefined, name: name.trim(), path: "" }] : [];
    return [...matching.slice(0, 200), ...made];
  }, [states, wanted, name, offerNew]);
  const choose = (chosen: ChosenState) => {
    closeDialog();
    onChoose(chosen);
  };
  const [first] = found;
  const { onKeyDown, onItemHighlighted } = useEarlyEnter({ isSettled: true, first: first && (() => choose(first)) });
  return (
    <DialogFrame title={title} onClose={closeDialog} width="max-w-md">
      <Autocomplete.Root
        items={found}
        value={name}
        onValueChange={setName}
        onItemHighlighted={onItemHighlighted}
        mode="none"
        open
        inline
        autoHighlight="always"
        itemToStringValue={(state) => state.name}
      >
        <Autocomplete.Input
          aria-label={title}
          onKeyDown={onKeyDown}
          placeholder={placeholder}
          className="h-11 border-line border-b bg-transparent px-4 text-sm outline-none placeholder:text-quiet"
        />
        <Autocomplete.Empty className="text-quiet [&:not(:empty)]:px-4 [&:not(:empty)]:py-5">
          {words.noneFound}
        </Autocomplete.Empty>
        <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto py-1">
          {(state: ChosenState) => (
            <Autocomplete.Item
              key={state.id ?? "new"}
              value={state}
              onClick={() => choose(state)}
              className="mx-1 flex cursor-pointer items-baseline gap-3 rounded-md px-3 py-1.5 data-[highlighted]:bg-accent-soft"
            >
              <span className="min-w-0 flex-1 truncate">
                {state.id === undefined ? offerNew?.(state.name) : state.name}
              </span>
              <span className="truncate text-quiet text-xs">{state.path}</span>
            </Autocomplete.Item>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </DialogFrame>
  );
}

function rank({ name }: ChosenState, wanted: string): number {
  const lower = name.toLowerCase();
  if (lower === wanted) return 0;
  return lower.startsWith(wanted) ? 1 : 2;
}
