import { memo, startTransition, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Scene, SceneState } from "#scene/scene.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { words as labels } from "#words/canvas/readers.ts";
import { readerId } from "./reader-id.ts";
import { wordsForReaders } from "./words-for-readers.ts";

interface ReaderListProps {
  readonly scene: Scene;
  /** The state that the keyboard is on. */
  readonly current: string | undefined;
}

/** Everything that is painted, in words, for those who don't see it. It follows when there is time: what is seen must not
 *  wait for it. Its text may be selected: Chromium looks for a place for the caret in whatever comes after it, and would
 *  walk through thousands of items that can't hold it, with every letter that is typed. */
export const ReaderList = memo(function ReaderList({ scene: now, current }: ReaderListProps) {
  const scene = useDeferredValue<Scene | null>(now, null);
  const projectNow = useProjectStore((state) => state.project);
  const project = useDeferredValue(projectNow);
  const pages = useMemo(() => pagesOf(scene), [scene]);
  const count = useGrowingCount(pages.length, scene?.machine);
  // Read out at once when the keyboard comes to it: it must not have its old name then.
  const live = current === undefined ? undefined : now.states.get(current);
  const words = live && wordsForReaders(projectNow, now, live);
  return (
    <ul className="sr-only select-text" aria-label={labels.list}>
      {scene
        ? pages.map(({ first, states }, at) => {
            const isHere = current !== undefined && states.some(({ id }) => id === current);
            const isShown = at < count;
            if (!isShown && !isHere) return null;
            const shown = isShown ? states : states.filter(({ id }) => id === current);
            const spoken = isHere ? words : undefined;
            return <Page key={first} project={project} scene={scene} states={shown} current={current} words={spoken} />;
          })
        : null}
    </ul>
  );
});

const onPage = 100;
const pagesAtOnce = 2;

interface PageOfStates {
  readonly first: number;
  readonly states: readonly SceneState[];
}

function pagesOf(scene: Scene | null): PageOfStates[] {
  const all = scene ? [...scene.states.values()] : [];
  return Array.from({ length: Math.ceil(all.length / onPage) }, (_, at) => {
    const first = at * onPage;
    return { first, states: all.slice(first, first + onPage) };
  });
}

/** Thousands of items put on the page at once would hold it. Those of another machine come one after the other again. */
function useGrowingCount(whole: number, machine: Id | undefined): number {
  const [{ count, counted }, setCount] = useState({ count: pagesAtOnce, counted: machine });
  const shown = counted === machine ? count : pagesAtOnce;
  useEffect(() => {
    if (shown < whole) startTransition(() => setCount({ count: shown + pagesAtOnce, counted: machine }));
  }, [shown, whole, machine]);
  return shown;
}

interface PageProps {
  readonly project: Project;
  readonly scene: Scene;
  readonly states: readonly SceneState[];
  readonly current: string | undefined;
  /** Of the current one, if it is on this page. */
  readonly words: string | undefined;
}

/** The words are found page by page, so that the browser can do something else in between. */
const Page = memo(function Page({ project, scene, states, current, words }: PageProps) {
  return states.map((state) => {
    const isLive = words !== undefined && state.id === current;
    return <Item key={state.id} id={state.id} words={isLive ? words : wordsForReaders(project, scene, state)} />;
  });
});

interface ItemProps {
  readonly id: string;
  readonly words: string;
}

const Item = memo(function Item({ id, words }: ItemProps) {
  return <li id={readerId(id)}>{words}</li>;
});
