import { useId } from "react";
import { type RecordGroup, recordGroups } from "#sim/trace/record-group.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#words/runner/log.ts";
import type { LogFilter as Filter, LogLines } from "./log-lines.ts";

interface LogFilterProps {
  readonly filter: Filter;
  readonly lines: LogLines;
  readonly onChange: (filter: Filter) => void;
}

const control = "h-7 min-w-0 rounded-md border border-line bg-surface px-1.5 text-xs";
/** More machines can't be chosen from. */
const mostInstances = 300;

/** By words, by kind, by machine, and by an id that goes through machines and channels. */
export function LogFilter({ filter, lines, onChange }: LogFilterProps) {
  const ids = useId();
  return (
    <div className="flex min-w-0 flex-1 basis-28 flex-wrap items-center gap-1">
      <input
        type="search"
        aria-label={words.filter.label}
        placeholder={words.filter.placeholder}
        value={filter.text}
        onChange={({ target: { value } }) => onChange({ ...filter, text: value })}
        className={`${control} min-w-24 flex-1`}
      />
      <Select
        aria-label={words.kind.label}
        value={filter.group ?? ""}
        onChange={({ target: { value } }) =>
          onChange({ ...filter, group: value === "" ? undefined : (value as RecordGroup) })
        }
        className="max-w-24 shrink-0"
      >
        <option value="">{words.kind.placeholder}</option>
        {recordGroups.map((group) => (
          <option key={group} value={group}>
            {words.groups[group].many}
          </option>
        ))}
      </Select>
      {lines.instances.length > 1 ? (
        <Select
          aria-label={words.machine.label}
          value={filter.instance ?? ""}
          onChange={({ target: { value } }) =>
            onChange({ ...filter, instance: value === "" ? undefined : Number(value) })
          }
          className="max-w-24 shrink-0"
        >
          <option value="">{words.machine.placeholder}</option>
          {lines.instances.slice(0, mostInstances).map((instance) => (
            <option key={instance} value={instance}>
              {lines.instanceName(instance)}
            </option>
          ))}
        </Select>
      ) : null}
      {lines.correlation.ids.length > 0 ? (
        <>
          <input
            type="search"
            aria-label={words.id.label}
            placeholder={words.id.placeholder}
            list={ids}
            value={filter.id}
            onChange={({ target: { value } }) => onChange({ ...filter, id: value })}
            className={`${control} w-16 shrink-0`}
          />
          <datalist id={ids}>
            {lines.correlation.ids.map((id) => (
              <option key={id} value={id} />
            ))}
          </datalist>
        </>
      ) : null}
    </div>
  );
}
