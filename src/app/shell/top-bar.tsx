import { perform, useProjectStore } from "#stores/project-store.ts";
import { useSettingsStore } from "#stores/settings-store.ts";
import { Mark } from "#ui/mark.tsx";
import { words } from "#words/shell.ts";
import { CommandButton } from "./command-button.tsx";
import { MainMenu } from "./main-menu.tsx";
import { NameField } from "./name-field.tsx";
import { SavingState } from "./saving-state.tsx";

/** What the project is called, whether it is safe, and what is used all the time. */
export function TopBar() {
  const name = useProjectStore(({ project }) => project.name);
  const { outlineOpen, inspectorOpen, drawer } = useSettingsStore();
  return (
    <header className="flex h-11 shrink-0 items-center gap-1 border-line border-b bg-surface px-2">
      <MainMenu />
      <span className="mx-1">
        <Mark />
      </span>
      <h1 className="sr-only">{words.heading(name)}</h1>
      <NameField
        label={words.projectName}
        name={name}
        onRename={(wanted) => perform("setProjectDetails", { name: wanted }).ok}
      />
      <SavingState />
      <div className="flex-1" />
      <div role="toolbar" aria-label={words.editAndView} className="flex items-center gap-0.5">
        <CommandButton id="undo" />
        <CommandButton id="redo" />
        <Divider />
        <CommandButton id="new-state" />
        <CommandButton id="connect" />
        <CommandButton id="layout-all" />
        <Divider />
        <CommandButton id="toggle-runner" pressed={drawer === "runner"} />
        <Divider />
        <CommandButton id="search" />
        <CommandButton id="palette" />
        <CommandButton id="help" />
        <Divider />
        <CommandButton id="toggle-outline" pressed={outlineOpen} />
        <CommandButton id="toggle-inspector" pressed={inspectorOpen} />
      </div>
    </header>
  );
}

function Divider() {
  return <span className="mx-1 h-5 w-px bg-line" />;
}
