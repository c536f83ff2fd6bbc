// Says why the page stays empty, in a language that browsers of ten years ago understand. Once the page is there, its notice
// is gone and this does nothing.
{
  const notice = document.getElementById("no-start");
  const isNew =
    "registerProperty" in CSS &&
    CSS.supports("color", "color-mix(in oklab, red, red)") &&
    "checkVisibility" in Element.prototype;
  const say = (text) => {
    notice.textContent = text;
    notice.hidden = false;
  };
  // Neither a page from the disk nor a frame without an origin of its own may load the page's scripts.
  const why = () => {
    if (location.protocol === "file:")
      return "Browsers load its files from a server only: run npm start, or put the folder on any web server.";
    if (origin === "null") return 'A frame needs sandbox="allow-scripts allow-same-origin", or no sandbox at all.';
    return "Check the connection and reload the page. What is stored here stays as it is.";
  };
  const sayUnlessThere = () => {
    if (isNew && notice.isConnected) say(`Faultline could not start. ${why()}`);
  };
  if (!isNew)
    say(
      "Faultline needs a newer browser: Chrome or Edge 111, Firefox 128, Safari 17.4, or later. What is stored here stays as it is.",
    );
  addEventListener("error", sayUnlessThere, true);
  addEventListener("unhandledrejection", sayUnlessThere);
}
