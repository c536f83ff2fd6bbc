// Keeps the page usable without a network: every file of one version is stored at the first visit. The page itself is asked
// of the network first, so that a new version is seen at once; its files have names that change with their content.

importScripts("./offline-files.js");

const { version, files } = self.offlineFiles;
/** A file is the same whoever asks for it, whatever a server says of that. */
const anyReader = { ignoreVary: true };
const cacheName = `faultline-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(store());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});

async function store() {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((path) => new Request(path, { cache: "no-cache" })));
}

/** The pages of an older version are closed by the time a new one takes over. */
async function forgetOthers() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("faultline-") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match("./index.html", anyReader);
    if (kept) return kept;
    throw error;
  }
}

/** From whichever version has it: a page that is open keeps the files that it was built with. */
async function file(request) {
  return (await caches.match(request, anyReader)) ?? fetch(request);
}
