// Keeps the stored project equal to the one on the screen. A change is written at once, or as soon as the save before
// it is done: there is never more than one on its way, and never one that waits for a clock.

import { diffProjects } from "#model/diff.ts";
import { recordInHistory } from "#model/history.ts";
import { loadProject } from "#model/load.ts";
import { saveProject, savingProject } from "#model/save.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/storing.ts";
import { announce } from "../announcement-store.ts";
import { inSlices } from "../in-slices.ts";
import { openProject, type ProjectState, useProjectStore } from "../project-store.ts";
import { isRememberedAlike, rememberedView, useViewStore } from "../view-store.ts";
import type { Database, StoredProject, StoredSession } from "./database.ts";
import { takeOpenedFrom } from "./opened-from.ts";
import { newProjectId } from "./project-id.ts";
import { saveInto } from "./save-project.ts";
import { reasonOf, reportSaving } from "./saving-store.ts";
import { noteStoredChange } from "./storage.ts";
import { hearOtherTabs, tellOtherTabs } from "./tabs.ts";
import { keepViewOfTab } from "./view-of-tab.ts";

/** Older steps of undo are dropped from storage, not from the running page. */
const storedSteps = 200;
const viewDelayMs = 300;
/** The edit itself is shown in the same task. */
const besideEditMs = 4;

/** `basedOn`: the save that the open project comes from; 0 when it has never been stored. */
export function startAutosave(database: Database, opened: { readonly basedOn: number }): () => void {
  let { basedOn } = opened;
  /** Changes of projects that were left before they could be written. */
  const left: ToSave[] = [];
  let isSaving = false;
  let isWaiting = false;
  let isAdopting = false;
  let viewTimer: ReturnType<typeof setTimeout> | undefined;

  async function save(): Promise<void> {
    if (isSaving) {
      isWaiting = true;
      return;
    }
    isSaving = true;
    reportSaving({ kind: "saving" });
    do {
      const before = left.shift();
      if (!before) isWaiting = false;
      const saving = before ? saveLeft(before) : saveOnce();
      await saving.catch((error: unknown) => reportSaving({ kind: "failed", reason: reasonOf(error) }));
    } while (isWaiting);
    isSaving = false;
  }

  async function saveOnce(): Promise<void> {
    const { id, project } = useProjectStore.getState();
    const savedAt = Date.now();
    const [seen, saved] = [session(), basedOn];
    const text = await inSlices(savingProject(project), besideEditMs);
    const outcome = await saveInto(database, { id, name: project.name, text, savedAt }, seen, saved);
    // Another project may have been opened meanwhile, which has saves of its own.
    const isStillOpen = useProjectStore.getState().id === id;
    if (outcome.kind === "conflict") {
      if (isStillOpen) goOnAsCopy();
      else await keepBeside(project, savedAt);
      return;
    }
    if (isStillOpen) basedOn = outcome.revision;
    for (const waiting of left) if (waiting.session.id === id) waiting.basedOn = outcome.revision;
    noteStoredChange();
    tellOtherTabs({ id, revision: outcome.revision });
    reportSaving({ kind: "saved", at: savedAt });
  }

  async function keepBeside(project: Project, savedAt: number): Promise<void> {
    const { storeNew } = await import("./stored-projects.ts");
    await storeNew(database, copyOf(project), savedAt);
  }

  /** What two tabs changed at the same moment is kept twice, as for the project on the screen. */
  async function saveLeft({ project, session: seen, basedOn: from }: ToSave): Promise<void> {
    const savedAt = Date.now();
    const own = { id: seen.id, name: project.name, text: saveProject(project), savedAt };
    const outcome = await saveInto(database, own, seen, from);
    if (outcome.kind === "saved") tellOtherTabs({ id: seen.id, revision: outcome.revision });
    else await keepBeside(project, savedAt);
    noteStoredChange();
  }

  /** Two tabs changed the same project at the same moment. */
  function goOnAsCopy(): void {
    const { project, history } = useProjectStore.getState();
    basedOn = 0;
    openProject(newProjectId(), copyOf(project), history);
    announce({ kind: "warning", message: words.changedTwice(project.name) });
  }

  async function adopt({ id, revision }: { id: string; revision: number }): Promise<void> {
    if (id !== useProjectStore.getState().id || revision <= basedOn || isSaving) return;
    const theirs = await database.get("projects", id);
    if (theirs && !isSaving && theirs.id === useProjectStore.getState().id) takeOver(theirs);
  }

  function takeOver({ text, revision: saved }: StoredProject): void {
    const loaded = loadProject(text);
    if (!loaded.ok) return;
    basedOn = saved;
    isAdopting = true;
    useProjectStore.setState(({ project, history, revision }) => ({
      project: loaded.value,
      history: recordInHistory(history, {
        label: words.fromOtherTab,
        diff: diffProjects(project, loaded.value),
      }),
      revision: revision + 1,
    }));
    isAdopting = false;
    announce({ kind: "done", message: words.otherTabShown });
  }

  function saveView(): void {
    clearTimeout(viewTimer);
    viewTimer = setTimeout(() => {
      database
        .put("sessions", session())
        .catch((error: unknown) => reportSaving({ kind: "failed", reason: reasonOf(error) }));
    }, viewDelayMs);
  }

  const stops = [
    useProjectStore.subscribe((now, before) => {
      if (now.id !== before.id) {
        if (isWaiting) left.push({ project: before.project, session: sessionOf(before), basedOn });
        basedOn = takeOpenedFrom(now.id);
      }
      if (now.id !== before.id || (now.project !== before.project && !isAdopting)) save();
    }),
    useViewStore.subscribe((now, before) => {
      if (!isRememberedAlike(now, before)) saveView();
    }),
    hearOtherTabs(adopt),
  ];
  const onLeaving = () => keepViewOfTab(useProjectStore.getState().id);
  window.addEventListener("pagehide", onLeaving);
  if (basedOn === 0) save();

  return () => {
    clearTimeout(viewTimer);
    window.removeEventListener("pagehide", onLeaving);
    for (const stop of stops) stop();
  };
}

interface ToSave {
  readonly project: Project;
  readonly session: StoredSession;
  basedOn: number;
}

function copyOf(project: Project): Project {
  return { ...project, name: words.copy(project.name) };
}

const session = () => sessionOf(useProjectStore.getState());

function sessionOf({ id, history }: ProjectState): StoredSession {
  const past = history.past.slice(-storedSteps);
  return { id, view: rememberedView(useViewStore.getState()), history: { ...history, past } };
}
