// Has the browser keep the page's files, so that it opens and works without a network from the second visit on. Where the
// browser does not allow it (a private window, a frame without an origin), the page simply needs the network.

export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD) return;
  try {
    await navigator.serviceWorker?.register("./service-worker.js", { updateViaCache: "none" });
  } catch {
    // Nothing is lost: what is drawn is stored elsewhere.
  }
}
