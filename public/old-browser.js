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
  const sayUnlessThere = () => {
    if (isNew && notice.isConnected)
      say("Faultline could not start. Check the connection and reload the page. What is stored here stays as it is.");
  };
  if (!isNew)
    say(
      "Faultline needs a newer browser: Chrome or Edge 111, Firefox 128, Safari 17.4, or later. What is stored here stays as it is.",
    );
  addEventListener("error", sayUnlessThere, true);
  addEventListener("unhandledrejection", sayUnlessThere);
}
