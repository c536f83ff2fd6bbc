import { lazy, useLayoutEffect } from "react";
import { followOrigins } from "#stores/transfer/origin-store.ts";
import { useViewStore } from "#stores/view-store.ts";
import { showFullText } from "#ui/show-full-text.ts";
import { words } from "#words/shell.ts";
import { listenForClipboard } from "./clipboard/clipboard.ts";
import { Dialogs } from "./dialogs/dialogs.tsx";
import { listenForDrops } from "./files/listen-for-drops.ts";
import { followLinks } from "./shared/links.ts";
import { Announcer } from "./shell/announcer.tsx";
import { keepFocus } from "./shell/keep-focus.ts";
import { isInOverlay, isTyping, listenForKeys } from "./shell/keymap.ts";
import { Overlay } from "./shell/overlay.tsx";
import { SavingFailure } from "./shell/saving-failure.tsx";
import { StatusBar } from "./shell/status-bar.tsx";
import { tellOfMissingFiles } from "./shell/tell-of-missing-files.ts";
import { TopBar } from "./shell/top-bar.tsx";
import { holdTyping } from "./shell/typed-ahead.ts";
import { Workspace } from "./shell/workspace.tsx";

const Tour = lazy(() => import("./tour/tour.tsx").then((file) => ({ default: file.Tour })));
const SelectionAnnouncer = lazy(() =>
  import("./shell/selection-announcer.tsx").then((file) => ({ default: file.SelectionAnnouncer })),
);
const ContextMenu = lazy(() => import("./shell/context-menu.tsx").then((file) => ({ default: file.ContextMenu })));

export function App() {
  // Whoever is quick presses a key as soon as there is something to be seen.
  useLayoutEffect(() => {
    const isOurs = ({ target }: Event) => !isTyping(target) && !isInOverlay(target);
    const stops = [
      holdTyping(),
      listenForKeys(),
      keepFocus(),
      listenForClipboard(isOurs),
      listenForDrops(),
      followOrigins(),
      followLinks(),
      tellOfMissingFiles(),
      showFullText(),
    ];
    const later = [
      import("./files/watch-files.ts").then(({ watchFiles }) => watchFiles()),
      import("./shared/view-history.ts").then(({ followViews }) => followViews()),
    ];
    return () => {
      for (const stop of stops) stop();
      for (const one of later) void one.then((stop) => stop());
    };
  }, []);
  return (
    <>
      <div className="relative flex h-full flex-col overflow-hidden">
        <TopBar />
        <SavingFailure />
        <Workspace />
        <StatusBar />
      </div>
      <Dialogs />
      <TourWhereAsked />
      <MenuWhereAsked />
      <Announcer />
      <Overlay name={words.parts.readers}>
        <SelectionAnnouncer />
      </Overlay>
    </>
  );
}

function TourWhereAsked() {
  return (
    <Overlay name={words.parts.tour}>
      <Tour />
    </Overlay>
  );
}

function MenuWhereAsked() {
  const menu = useViewStore((view) => view.menu);
  return menu ? (
    <Overlay name={words.parts.menu}>
      <ContextMenu menu={menu} />
    </Overlay>
  ) : null;
}
