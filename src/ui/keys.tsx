import { printKeys } from "./print-keys.ts";

/** A shortcut as it is written on this machine's keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className="whitespace-nowrap font-sans text-[0.6875rem]">{printKeys(keys)}</kbd>;
}
