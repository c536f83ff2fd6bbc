/** What to do with an empty canvas. It lets every click through. */
export function EmptyHint() {
  return (
    <div className="pointer-events-none absolute inset-0 flex items-center justify-center">
      <div className="max-w-sm text-center text-quiet">
        <p className="mb-2 font-semibold text-base text-ink">Draw the first state</p>
        <p>
          Double click anywhere, or press <Key>N</Key>. Drag from the edge of a state to connect it, or press{" "}
          <Key>C</Key>.
        </p>
        <p className="mt-2">
          <Key>Ctrl K</Key> finds every command, <Key>?</Key> shows the keys.
        </p>
      </div>
    </div>
  );
}

function Key({ children }: { readonly children: string }) {
  return <kbd className="rounded border border-line-strong bg-surface px-1 font-sans text-ink text-xs">{children}</kbd>;
}
