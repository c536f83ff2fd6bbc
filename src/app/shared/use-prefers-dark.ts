import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** What this person has set here, or else what their system asks for. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    () => {
      const { theme } = document.documentElement.dataset;
      return theme === undefined ? matchMedia(query).matches : theme === "dark";
    },
  );
}
