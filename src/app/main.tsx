import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { openSample } from "./open-sample.ts";
import "@fontsource-variable/inter";
import "@fontsource-variable/jetbrains-mono";
import "./style.css";

const opening = openSample("samples/order.faultline.json");

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <header className="border-b border-line bg-surface px-6 py-3">
      <span className="font-semibold">Faultline</span>
      <span className="ml-3 text-sm text-quiet">Draw a workflow, break it on purpose, ship it.</span>
    </header>
    <main className="mx-auto max-w-5xl px-6 py-8">
      <Suspense fallback={<p className="text-quiet">Opening the sample …</p>}>
        <App opening={opening} />
      </Suspense>
    </main>
  </StrictMode>,
);
