import type { ReactNode } from "react";
import { Group, type Layout, Panel } from "react-resizable-panels";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { PanelHandle } from "#ui/panel-handle.tsx";
import { words } from "#words/shell.ts";
import { Drawer } from "./drawer.tsx";
import { MachineTabs } from "./machine-tabs.tsx";
import { Part } from "./part.tsx";
import { CanvasArea, EmptyDrawingArea, InspectorArea, OutlineArea, ShapeArea, WayBackArea } from "./parts.tsx";
import { useRoomForColumns } from "./use-room-for-columns.ts";

/** In a low window, as at 200 %, panel and drawing share what there is. */
const standardDrawer = matchMedia("(max-height: 480px)").matches ? "55%" : "300px";

/** A second scroll bar around what scrolls by itself helps nobody. */
const contentScrolls = { overflow: "hidden" } as const;

/** The canvas in the middle, what is around it, and how wide each is. */
export function Workspace() {
  useRoomForColumns();
  const { outlineOpen, inspectorOpen, drawer, panelSizes } = useSettingsStore();
  const remember = (group: string) => (layout: Layout) => {
    const { panelSizes: known } = useSettingsStore.getState();
    changeSettings({ panelSizes: { ...known, [group]: { ...known[group], ...layout } } });
  };
  const sizeOf = (group: string, panel: string, standard: string) => {
    const known = panelSizes[group]?.[panel];
    return known === undefined ? standard : `${known}%`;
  };
  return (
    <main className="min-h-0 flex-1">
      <Group orientation="vertical" onLayoutChanged={remember("rows")}>
        <Panel id="columns-panel" minSize="120px" style={contentScrolls}>
          <Group orientation="horizontal" onLayoutChanged={remember("columns")}>
            {outlineOpen ? (
              <>
                <Panel
                  id="outline-panel"
                  style={contentScrolls}
                  minSize="180px"
                  maxSize="40%"
                  defaultSize={sizeOf("columns", "outline-panel", "256px")}
                >
                  <Side name={words.parts.outline}>
                    <OutlineArea />
                  </Side>
                </Panel>
                <PanelHandle label={words.outlineWidth} />
              </>
            ) : null}
            <Panel id="drawing-panel" minSize="320px" style={contentScrolls}>
              <section className="flex h-full flex-col" aria-label={words.drawing}>
                <MachineTabs />
                <div className="relative min-h-0 flex-1 bg-canvas">
                  <Part name={words.parts.canvas}>
                    <CanvasArea whenEmpty={<WhereToBegin />} />
                  </Part>
                  <Part name={words.parts.wayBack}>
                    <WayBackArea />
                  </Part>
                  <Part name={words.parts.shapes}>
                    <ShapeArea />
                  </Part>
                </div>
              </section>
            </Panel>
            {inspectorOpen ? (
              <>
                <PanelHandle label={words.inspectorWidth} />
                <Panel
                  id="inspector-panel"
                  style={contentScrolls}
                  minSize="260px"
                  maxSize="45%"
                  defaultSize={sizeOf("columns", "inspector-panel", "320px")}
                >
                  <Side name={words.parts.inspector}>
                    <InspectorArea />
                  </Side>
                </Panel>
              </>
            ) : null}
          </Group>
        </Panel>
        {drawer ? (
          <>
            <PanelHandle label={words.drawerHeight} across />
            <Panel
              id="drawer-panel"
              style={contentScrolls}
              minSize="120px"
              maxSize="75%"
              defaultSize={sizeOf("rows", "drawer-panel", standardDrawer)}
            >
              <Drawer drawer={drawer} />
            </Panel>
          </>
        ) : null}
      </Group>
    </main>
  );
}

function WhereToBegin() {
  return (
    <Part name={words.parts.emptyDrawing}>
      <EmptyDrawingArea />
    </Part>
  );
}

function Side({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="h-full overflow-hidden bg-surface">
      <Part name={name}>{children}</Part>
    </div>
  );
}
