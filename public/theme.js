// Runs before the first paint, so that a chosen theme never flashes. The page itself goes on from there.
try {
  const { theme, motion } = JSON.parse(localStorage.getItem("faultline-settings") ?? "{}").state ?? {};
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (motion === "off") document.documentElement.dataset.motion = motion;
} catch {
  // Without storage the page follows the system.
}
