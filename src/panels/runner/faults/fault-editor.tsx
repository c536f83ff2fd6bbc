import { useId } from "react";
import type { Json } from "#base/json.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { FaultParameter } from "#sim/faults/fault-definition.ts";
import { faultRegistry } from "#sim/faults/registry.ts";
import { useProjectStore } from "#stores/project-store.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#words/runner/faults.ts";
import { type Trigger, type TriggerKind, triggerForms, triggerOfKind } from "./trigger-forms.data.ts";
import { ValueField } from "./value-field.tsx";

interface FaultEditorProps {
  readonly fault: Fault;
  readonly onChange: (fault: Fault) => void;
}

/** When it strikes, how, and how often at most. Every change runs the what-if again. */
export function FaultEditor({ fault, onChange }: FaultEditorProps) {
  const states = useProjectStore(({ project }) => project.states);
  const names = Object.entries(states).flatMap(([id, { kind, parent, name }]) =>
    kind === "history" || parent === null ? [] : [{ value: id, label: name }],
  );
  const { trigger } = fault;
  const { parameters } = faultRegistry[fault.kind];
  const triggerId = useId();
  const setTrigger = (changed: Trigger) => onChange({ ...fault, trigger: changed });
  const values = trigger as unknown as Readonly<Record<string, Json | undefined>>;
  return (
    <div className="mt-1 mb-2 ml-5 grid gap-1.5 rounded-md bg-sunken p-2">
      <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-2">
        <label htmlFor={triggerId} className="text-quiet text-xs">
          {words.strikes}
        </label>
        <Select
          id={triggerId}
          value={trigger.kind}
          onChange={(event) =>
            setTrigger(triggerOfKind(event.target.value as TriggerKind, trigger, names[0]?.value ?? ""))
          }
          className="w-full"
        >
          {Object.entries(triggerForms).map(([kind, { label }]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      {triggerForms[trigger.kind].fields.map(({ name, label, kind }) => (
        <ValueField
          key={`${trigger.kind} ${name}`}
          label={label}
          kind={kind === "state" ? "choice" : kind}
          choices={kind === "state" ? names : undefined}
          value={values[name]}
          onChange={(value) => value !== undefined && setTrigger({ ...trigger, [name]: value } as Trigger)}
        />
      ))}
      {parameters.map((parameter) => (
        <ParameterField key={parameter.name} parameter={parameter} fault={fault} states={names} onChange={onChange} />
      ))}
      <ValueField
        label={words.mostInAll}
        kind="count"
        isOptional
        value={fault.maxTotal}
        onChange={(value) => onChange(withOptional(fault, "maxTotal", value))}
      />
      <ValueField
        label={words.mostAtOnce}
        kind="count"
        isOptional
        value={fault.maxActive}
        onChange={(value) => onChange(withOptional(fault, "maxActive", value))}
      />
    </div>
  );
}

interface ParameterFieldProps extends FaultEditorProps {
  readonly parameter: FaultParameter;
  readonly states: readonly { readonly value: string; readonly label: string }[];
}

function ParameterField({ parameter, fault, states, onChange }: ParameterFieldProps) {
  const { name, kind, about, choices } = parameter;
  const set = (value: Json | undefined) => {
    const { [name]: _, ...others } = fault.parameters ?? {};
    const parameters = value === undefined ? others : { ...others, [name]: value };
    onChange(withOptional(fault, "parameters", Object.keys(parameters).length === 0 ? undefined : parameters));
  };
  const isState = kind === "state";
  const plainKind = kind === "id" ? "text" : kind === "distribution" || kind === "list" ? "json" : kind;
  return (
    <ValueField
      label={words.parameter(name)}
      about={about}
      kind={isState ? "choice" : (plainKind as Exclude<typeof plainKind, "state">)}
      choices={isState ? states : choices?.map((value) => ({ value, label: value }))}
      isOptional
      placeholder={parameter.default === undefined ? undefined : shown(parameter.default)}
      value={fault.parameters?.[name]}
      onChange={set}
    />
  );
}

function shown(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function withOptional<Key extends "maxTotal" | "maxActive" | "parameters">(
  fault: Fault,
  key: Key,
  value: unknown,
): Fault {
  const { [key]: _, ...others } = fault;
  return (value === undefined ? others : { ...others, [key]: value }) as Fault;
}
