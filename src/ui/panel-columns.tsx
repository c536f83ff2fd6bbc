import { Fragment, type ReactNode } from "react";
import { Group, Panel } from "react-resizable-panels";
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

/** Columns side by side, with handles between them. */
export function PanelColumns({ columns, onResize }: PanelColumnsProps) {
  return (
    <Group orientation="horizontal" className="min-h-0 flex-1" onLayoutChanged={onResize}>
      {columns.map(({ id, minSize, size, content }, at) => {
        const before = columns[at - 1];
        return (
          <Fragment key={id}>
            {before ? <PanelHandle label={`Width of ${before.name}`} /> : null}
            <Panel id={id} minSize={minSize} defaultSize={size}>
              {content}
            </Panel>
          </Fragment>
        );
      })}
    </Group>
  );
}
