/** Shared by everything that drops down, so that all of it looks alike. */
export const menuLook =
  "max-h-[min(85vh,var(--available-height))] min-w-56 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised outline-none";

export const menuItemLook =
  "flex cursor-pointer select-none items-center gap-2.5 rounded-md px-2 py-1.5 outline-none data-[highlighted]:bg-accent-soft data-[disabled]:opacity-40 [&_svg]:size-4";
