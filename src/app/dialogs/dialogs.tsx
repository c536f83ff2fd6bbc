import { lazy, Suspense } from "react";
import { useViewStore } from "#stores/view-store.ts";

const ConnectDialog = lazy(() => import("./connect-dialog.tsx").then((file) => ({ default: file.ConnectDialog })));
const HelpDialog = lazy(() => import("./help-dialog.tsx").then((file) => ({ default: file.HelpDialog })));
const MoveIntoDialog = lazy(() => import("./move-into-dialog.tsx").then((file) => ({ default: file.MoveIntoDialog })));
const PaletteDialog = lazy(() => import("./palette-dialog.tsx").then((file) => ({ default: file.PaletteDialog })));
const SearchDialog = lazy(() => import("./search-dialog.tsx").then((file) => ({ default: file.SearchDialog })));

/** The one that is open; each is fetched when it is first asked for. */
export function Dialogs() {
  return (
    <Suspense fallback={null}>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
  const dialog = useViewStore((view) => view.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "palette":
      return <PaletteDialog />;
    case "search":
      return <SearchDialog />;
    case "help":
      return <HelpDialog />;
    case "connect":
      return <ConnectDialog source={dialog.source} />;
    case "moveInto":
      return <MoveIntoDialog states={dialog.states} />;
  }
}
