// What had the keyboard may go: a row is deleted, a panel closed, a button switched off. Then the canvas has it, for
// nobody should have to look for the keyboard.

export function keepFocus(): () => void {
  let last: Element | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : null;
  };
  const check = () =>
    setTimeout(() => {
      const { activeElement } = document;
      const isNowhere = activeElement === null || activeElement === document.body;
      const isGone = last !== null && (!last.isConnected || last.matches(":disabled"));
      if (isNowhere && isGone) document.getElementById("canvas")?.focus({ preventScroll: true });
    });
  document.addEventListener("focusin", remember);
  window.addEventListener("keyup", check);
  window.addEventListener("click", check);
  return () => {
    document.removeEventListener("focusin", remember);
    window.removeEventListener("keyup", check);
    window.removeEventListener("click", check);
  };
}
