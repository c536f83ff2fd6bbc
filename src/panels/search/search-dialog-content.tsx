// Search over the whole project, for whatever dialog holds it. Choosing leads to the place.

import { useDeferredValue, useMemo, useState } from "react";
import type { Project } from "#model/schema/project.ts";
import { goTo } from "#stores/go-to.ts";
import { currentProject } from "#stores/project-store.ts";
import { closeDialog } from "#stores/view-store.ts";
import { Finder, type FinderGroup } from "#ui/finder.tsx";
import { words } from "#words/search.ts";
import { excerpt } from "./excerpt.ts";
import { groupIcons } from "./group-icons.ts";
import { placeOfHit } from "./place-of-hit.ts";
import { type FoundGroup, type Hit, searchProject } from "./search-project.ts";

export function SearchDialogContent() {
  const [project] = useState(currentProject);
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => searchProject(project, wanted), [project, wanted]);
  const groups = useMemo(() => found.map((group) => shownGroup(project, group)), [project, found]);

  function choose(key: string): void {
    const [group, at] = key.split(" ");
    const hit = found.find((one) => one.group === group)?.hits[Number(at)];
    if (!hit) return;
    closeDialog();
    goTo(hit.found.reference);
  }

  return (
    <Finder
      label={words.field}
      placeholder={words.placeholder}
      typed={typed}
      isSettled={wanted === typed}
      groups={groups}
      empty={wanted.trim() === "" ? words.hint : words.nothingFound(wanted)}
      onType={setTyped}
      onChoose={choose}
    />
  );
}

function shownGroup(project: Project, { group, hits, total }: FoundGroup): FinderGroup {
  return {
    key: group,
    title: words.groups[group],
    more: total > hits.length ? words.more(total - hits.length) : undefined,
    items: hits.map((hit, at) => ({
      // With what it is, so that another hit in the same place is read out.
      key: `${group} ${at} ${hit.found.reference.id} ${hit.found.text}`,
      icon: groupIcons[group],
      title: <Marked hit={hit} isCode={group === "expressions"} />,
      place: placeOfHit(project, hit.found),
    })),
  };
}

function Marked({ hit, isCode }: { readonly hit: Hit; readonly isCode: boolean }) {
  const pieces = excerpt(hit.found.text, hit.marks);
  return (
    <span className={isCode ? "font-mono text-xs" : undefined}>
      {pieces.map(({ text, isMarked }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place.
        isMarked ? <Mark key={at} text={text} /> : text,
      )}
    </span>
  );
}

function Mark({ text }: { readonly text: string }) {
  return <mark className="rounded-xs bg-warning-soft text-ink">{text}</mark>;
}
