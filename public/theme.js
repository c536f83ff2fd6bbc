// Runs before the first paint, so that a chosen theme never flashes. The page itself goes on from there.
try {
  const { theme, motion } = JSON.parse(localStorage.getItem("faultline-settings") ?? "{}").state ?? {};
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (motion === "off") document.documentElement.dataset.motion = motion;
} catch {
  // Without storage the page follows the system.
}

// Where the page's own scripts are not let through (a frame without an origin of its own, a folder opened without a server),
// an empty page would say nothing.
addEventListener(
  "error",
  ({ target }) => {
    const isOurs = target instanceof HTMLScriptElement || target instanceof HTMLLinkElement;
    const place = document.getElementById("app");
    if (!isOurs || place === null || place.childElementCount > 0) return;
    const words = document.createElement("p");
    words.style.cssText = "margin:2rem;font:15px/1.5 system-ui,sans-serif";
    const isFile = location.protocol === "file:";
    words.textContent = isFile
      ? "Faultline needs a server that hands out its files: browsers don't let pages from the disk load them. Run npm start, or put the folder on any web server. "
      : 'Faultline could not be loaded here. A frame needs sandbox="allow-scripts allow-same-origin", or no sandbox at all. ';
    if (!isFile) {
      const link = document.createElement("a");
      link.href = location.href;
      link.target = "_blank";
      link.rel = "noopener";
      link.textContent = "Open it by itself";
      words.append(link);
    }
    place.append(words);
  },
  true,
);
