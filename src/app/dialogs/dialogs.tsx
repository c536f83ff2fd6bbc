import { lazy } from "react";
import { closeDialog, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/shell.ts";
import { Overlay } from "../shell/overlay.tsx";

const ConnectDialog = lazy(() => import("./connect-dialog.tsx").then((file) => ({ default: file.ConnectDialog })));
const ConnectFromDialog = lazy(() =>
  import("./connect-from-dialog.tsx").then((file) => ({ default: file.ConnectFromDialog })),
);
const DiskConflictDialog = lazy(() =>
  import("./disk-conflict-dialog.tsx").then((file) => ({ default: file.DiskConflictDialog })),
);
const ExportDialog = lazy(() => import("./export-dialog.tsx").then((file) => ({ default: file.ExportDialog })));
const FanOutDialog = lazy(() => import("./fan-out-dialog.tsx").then((file) => ({ default: file.FanOutDialog })));
const GalleryDialog = lazy(() => import("./gallery-dialog.tsx").then((file) => ({ default: file.GalleryDialog })));
const HelpDialog = lazy(() => import("./help-dialog.tsx").then((file) => ({ default: file.HelpDialog })));
const ImportDialog = lazy(() => import("./import-dialog.tsx").then((file) => ({ default: file.ImportDialog })));
const LeadDialog = lazy(() => import("./lead-dialog.tsx").then((file) => ({ default: file.LeadDialog })));
const MoveIntoDialog = lazy(() => import("./move-into-dialog.tsx").then((file) => ({ default: file.MoveIntoDialog })));
const PaletteDialog = lazy(() => import("./palette-dialog.tsx").then((file) => ({ default: file.PaletteDialog })));
const ProjectsDialog = lazy(() => import("./projects-dialog.tsx").then((file) => ({ default: file.ProjectsDialog })));
const SaveBackDialog = lazy(() => import("./save-back-dialog.tsx").then((file) => ({ default: file.SaveBackDialog })));
const SearchDialog = lazy(() => import("./search-dialog.tsx").then((file) => ({ default: file.SearchDialog })));
const ShareDialog = lazy(() => import("./share-dialog.tsx").then((file) => ({ default: file.ShareDialog })));

/** The one that is open; each is fetched when it is first asked for. */
export function Dialogs() {
  const kind = useViewStore((view) => view.dialog?.kind);
  return (
    <Overlay key={kind ?? "none"} name={words.parts.dialog} onFailed={closeDialog}>
      <OpenDialog />
    </Overlay>
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
    case "import":
      return <ImportDialog />;
    case "export":
      return <ExportDialog />;
    case "share":
      return <ShareDialog />;
    case "projects":
      return <ProjectsDialog />;
    case "saveBack":
      return <SaveBackDialog />;
    case "gallery":
      return <GalleryDialog />;
    case "diskConflict":
      return <DiskConflictDialog fileName={dialog.fileName} theirs={dialog.theirs} />;
    case "connect":
      return <ConnectDialog source={dialog.source} />;
    case "connectFrom":
      return <ConnectFromDialog target={dialog.target} />;
    case "lead":
      return <LeadDialog key={dialog.instead} {...dialog} />;
    case "moveInto":
      return <MoveIntoDialog states={dialog.states} />;
    case "fanOut":
      return <FanOutDialog states={dialog.states} />;
  }
}
