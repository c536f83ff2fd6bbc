import { type ComponentType, useEffect, useState } from "react";

/** A part that is fetched before it is asked for. When it is there it is drawn in the task that asks, which React's own lazy
 *  parts are not: what is typed at once would be lost. */
export function fetchedAhead<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let Fetched: ComponentType<Props> | undefined;
  let fetching: Promise<void> | undefined;

  function fetchAhead(): Promise<void> {
    fetching ??= load().then(
      (part) => {
        Fetched = part;
      },
      (error: unknown) => {
        fetching = undefined;
        throw error;
      },
    );
    return fetching;
  }

  function Ahead(props: Props) {
    const [, setFetched] = useState(Fetched !== undefined);
    useEffect(() => {
      if (Fetched === undefined) void fetchAhead().then(() => setFetched(true));
    }, []);
    return Fetched === undefined ? null : <Fetched {...props} />;
  }

  return [Ahead, fetchAhead] as const;
}
