// A button that opens a short menu. What is chosen is told by its value.

import { Menu } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import { type ReactNode, useState } from "react";
import { popupItemStyle, popupStyle } from "./popup-style.ts";

export interface MenuChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A part of the page is drawn only when the menu is open. */
  readonly hint?: ReactNode;
  readonly icon?: LucideIcon | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface MenuButtonProps<Value extends string> {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Shows the label beside the sign. */
  readonly isWide?: boolean;
  readonly choices: readonly MenuChoice<Value>[];
  onChoose(value: Value): void;
}

export function MenuButton<Value extends string>(props: MenuButtonProps<Value>) {
  const { label, icon: Icon, isWide = false, choices, onChoose } = props;
  // Who goes from landmark to landmark finds the menu in the one that its button is in.
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        ref={(element: HTMLElement | null) => setLandmark(element?.closest("main") ?? null)}
        aria-label={isWide ? undefined : label}
        title={isWide ? undefined : label}
        className={`inline-flex h-6 shrink-0 items-center justify-center gap-1 rounded-md text-quiet hover:bg-sunken hover:text-ink data-popup-open:bg-sunken ${isWide ? "px-2" : "w-6"}`}
      >
        <Icon aria-hidden="true" size={14} />
        {isWide && label}
      </Menu.Trigger>
      <Menu.Portal container={landmark ?? undefined}>
        <Menu.Positioner sideOffset={4} align="end" className="z-50">
          <Menu.Popup className={`${popupStyle} max-w-80 min-w-44`}>
            {choices.map((choice) => (
              <Menu.Item
                key={choice.value}
                disabled={choice.isDisabled ?? false}
                onClick={() => onChoose(choice.value)}
                className={popupItemStyle}
              >
                {choice.icon && <choice.icon aria-hidden="true" size={14} className="shrink-0 text-quiet" />}
                <span className="min-w-0">
                  {choice.label}
                  {choice.hint !== undefined && <span className="block text-xs text-quiet">{choice.hint}</span>}
                </span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
