// One of many, found by typing. What is typed and not there yet can be made, where the caller knows how.

import { Combobox } from "@base-ui/react/combobox";
import { ChevronDown, Plus } from "lucide-react";
import { useId, useState } from "react";
import { words } from "#words/ui.ts";
import { controlStyle } from "./control-style.ts";
import { describedBy, FieldFrame, type FieldLayout } from "./field-frame.tsx";
import { type PickerOption, pickerOptions } from "./picker-options.ts";
import { popupItemStyle, popupStyle } from "./popup-style.ts";

export interface PickerFieldProps {
  readonly label: string;
  /** The value of an option; undefined where nothing is chosen or several records differ. */
  readonly value: string | undefined;
  readonly options: readonly PickerOption[];
  onPick(value: string): void;
  /** Makes one of that name and chooses it. */
  readonly onCreate?: ((name: string) => void) | undefined;
  /** What making one is called: `Create event “Paid”`. */
  readonly createLabel?: ((name: string) => string) | undefined;
  readonly layout?: FieldLayout | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string | undefined;
  /** The field is for adding one after the other, so it empties itself. */
  readonly clearsItself?: boolean | undefined;
  readonly emptyText?: string | undefined;
}

export function PickerField(props: PickerFieldProps) {
  const { label, value, options, layout, hint, problem, placeholder, clearsItself = false } = props;
  const id = useId();
  const chosen = options.find((option) => option.value === value);
  const chosenText = clearsItself ? "" : (chosen?.label ?? "");
  const [typed, setTyped] = useState<string>();
  const offered = pickerOptions(options, typed ?? "", props.onCreate ? (props.createLabel ?? String) : undefined);

  function pick(option: PickerOption | null): void {
    setTyped(undefined);
    if (!option) return;
    if (option.creates !== undefined) props.onCreate?.(option.creates);
    else props.onPick(option.value);
  }

  return (
    <FieldFrame id={id} label={label} layout={layout} hint={hint} problem={problem}>
      <Combobox.Root<PickerOption>
        items={offered}
        filter={null}
        value={clearsItself ? null : (chosen ?? null)}
        onValueChange={pick}
        inputValue={typed ?? chosenText}
        onInputValueChange={(text, { reason }) => {
          if (reason === "input-change" || reason === "input-clear") setTyped(text);
        }}
        onOpenChange={(isOpen) => {
          if (!isOpen) setTyped(undefined);
        }}
        itemToStringLabel={(option) => option.label}
        isItemEqualToValue={(one, other) => one.value === other.value}
        autoHighlight
      >
        <div className="relative">
          <Combobox.Input
            {...describedBy(id, { hint, problem })}
            placeholder={placeholder}
            spellCheck={false}
            className={`${controlStyle} h-7 pr-6 pl-2`}
            onFocus={(event) => event.target.select()}
          />
          <Combobox.Trigger
            tabIndex={-1}
            aria-label={words.showOptions(label)}
            className="absolute top-0 right-0 grid h-7 w-6 place-items-center text-quiet"
          >
            <ChevronDown aria-hidden="true" size={14} />
          </Combobox.Trigger>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} className="z-50">
            <Combobox.Popup className={`${popupStyle} max-w-80 min-w-[max(12rem,var(--anchor-width))]`}>
              <Combobox.Empty className="px-2 py-1 text-quiet empty:hidden">
                {offered.length === 0 ? (props.emptyText ?? words.noneFound) : null}
              </Combobox.Empty>
              <Combobox.List className="max-h-64 overflow-y-auto outline-none">
                {(option: PickerOption) => (
                  <Combobox.Item key={option.value} value={option} className={popupItemStyle}>
                    {option.creates !== undefined && <Plus aria-hidden="true" size={14} className="shrink-0" />}
                    <span className="min-w-0 flex-1 truncate">{option.label}</span>
                    {option.detail !== undefined && (
                      <span className="max-w-[50%] truncate text-xs text-quiet">{option.detail}</span>
                    )}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </FieldFrame>
  );
}
