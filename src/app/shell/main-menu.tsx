import { Menu as MenuIcon } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { ToolButton } from "#ui/tool-button.tsx";
import { words } from "#words/shell.ts";

const MainMenuList = lazy(() => import("./main-menu-list.tsx").then((file) => ({ default: file.MainMenuList })));

/** Every command, by group. The list is fetched when it is first opened. */
export function MainMenu() {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ToolButton
        ref={button}
        label={words.menu}
        icon={MenuIcon}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {isOpen ? (
        <Suspense fallback={null}>
          <MainMenuList anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
