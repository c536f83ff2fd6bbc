import { Fragment, type ReactNode } from "react";
import { Group, Panel } from "react-resizable-panels";
import { words } from "#words/ui.ts";
import { PanelHandle } from "./panel-handle.tsx";

export interface Column {
  readonly id: string;
  /** Read out for the handle at its right. */
  readonly name: string;
  readonly minSize: string;
  readonly size: string;
  readonly content: ReactNode;
}

interface PanelColumnsProps {
  readonly columns: readonly Column[];
  /** In percent, by id. */
  readonly onResize: (sizes: Readonly<Record<string, number>>) => void;
}

const contentScrolls = { overflow: "hidden" } as const;

/** Columns side by side, with handles between them; where they don't fit, all of them scroll. */
export function PanelColumns({ columns, onResize }: PanelColumnsProps) {
  const minWidth = `calc(${columns.map((column) => column.minSize).join(" + ")})`;
  return (
    <div className="min-h-40 flex-1 overflow-x-auto overflow-y-hidden">
      <Group orientation="horizontal" style={{ minWidth }} onLayoutChanged={onResize}>
        {columns.map(({ id, minSize, size, content }, at) => {
          const before = columns[at - 1];
          return (
            <Fragment key={id}>
              {before ? <PanelHandle label={words.widthOf(before.name)} /> : null}
              <Panel id={id} minSize={minSize} defaultSize={size} style={contentScrolls}>
                {content}
              </Panel>
            </Fragment>
          );
        })}
      </Group>
    </div>
  );
}
