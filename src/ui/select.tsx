// The browser's own list of choices: it works with every key, every reader and on every screen. Everywhere it looks alike.

import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style.ts";

/** `className` is for its place and width. */
export function Select({ className = "", children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={`relative inline-block min-w-0 ${className}`}>
      <select {...rest} className={`${controlStyle} h-7 cursor-pointer appearance-none truncate pr-6 pl-2`}>
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        size={14}
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-quiet"
      />
    </span>
  );
}
