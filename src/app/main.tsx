import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { words } from "#words/shell.ts";
import "@fontsource-variable/inter";
import "@fontsource-variable/jetbrains-mono";
import { App } from "./app.tsx";
import { keepOffline } from "./offline/keep-offline.ts";
import { isViewLink } from "./shared/links.ts";
import { PartBoundary } from "./shell/part-boundary.tsx";
import { start } from "./start.ts";
import { followSettings } from "./theme/follow-settings.ts";
import { typeface } from "./theme/typeface.ts";
import "./style.css";

followSettings();

async function page() {
  if (isViewLink(location.hash)) {
    const { SharedView } = await import("./shared/shared-view.tsx");
    return <SharedView fragment={location.hash} />;
  }
  await Promise.all([start(), typeface()]);
  return <App />;
}

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <PartBoundary name={words.parts.page}>{await page()}</PartBoundary>
  </StrictMode>,
);
void keepOffline();
