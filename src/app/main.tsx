import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/inter";
import "@fontsource-variable/jetbrains-mono";
import { App } from "./app.tsx";
import { start } from "./start.ts";
import { followSettings } from "./theme/follow-settings.ts";
import "./style.css";

followSettings();
await start();

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
