// Calls: what a method or function asks for, and what comes back.

import { isAssignable } from "./assignable.ts";
import type { Expression, ExpressionOf } from "./ast.ts";
import { type Callable, functions, listMethods, numberMethods, type Parameter, textMethods } from "./callables.data.ts";
import { type Checking, type Facts, reportError, reportWarning } from "./checking.ts";
import { canBeEqual } from "./overlap.ts";
import { showType } from "./show-type.ts";
import { didYouMean } from "./suggest.ts";
import { plainType, stringType, type Type, undefinedType, unknownType } from "./type.ts";
import { isNever, isStructured, kindOfType, membersOf, unite, withoutMissing } from "./type-members.ts";

type Methods = Readonly<Record<string, Callable>>;

const methodsOfKind: ReadonlyMap<string, Methods> = new Map([
  ["string", textMethods],
  ["array", listMethods],
  ["number", numberMethods],
]);

export function inferFunctionCall(
  checking: Checking,
  call: ExpressionOf<"functionCall">,
  facts: Facts | undefined,
): Type {
  const values = call.values.map((value) => checking.infer(value, facts));
  const callable = functions[call.name];
  if (!callable) return unknownType;
  checkValues(checking, call, callable, values);
  const [value] = values;
  if (call.name === "Object.values") return { kind: "array", items: fieldTypes(value) };
  if (call.name === "JSON.stringify" && value && membersOf(value).some(({ kind }) => kind === "undefined"))
    return unite([stringType, undefinedType]);
  return typeof callable.result === "string" ? unknownType : callable.result;
}

function fieldTypes(type: Type | undefined): Type {
  if (type?.kind === "map") return type.values;
  if (type?.kind === "array") return type.items;
  return type?.kind === "object" && !type.open ? unite(type.fields.map((field) => field.type)) : unknownType;
}

export function inferMethodCall(
  checking: Checking,
  call: ExpressionOf<"methodCall">,
  receiver: Type,
  facts: Facts | undefined,
): Type {
  const values = call.values.map((value) => checking.infer(value, facts));
  return unite(membersOf(receiver).map((member) => resultOn(checking, call, member, values)));
}

function resultOn(checking: Checking, call: ExpressionOf<"methodCall">, receiver: Type, values: readonly Type[]): Type {
  if (receiver.kind === "unknown") return unknownType;
  const methods = methodsOfKind.get(kindOfType(receiver)) ?? {};
  const callable = Object.hasOwn(methods, call.name) ? methods[call.name] : undefined;
  if (!callable) {
    const message = `${showType(receiver)} has no method "${call.name}".${didYouMean(call.name, Object.keys(methods))}`;
    reportError(checking, "unknown-method", message, { from: call.nameFrom, to: call.nameFrom + call.name.length });
    return unknownType;
  }
  checkValues(checking, call, callable, values);
  if (receiver.kind !== "array") return typeof callable.result === "string" ? unknownType : callable.result;
  checkItem(checking, call, receiver.items, values[0]);
  checkJoined(checking, call, receiver.items);
  if (call.name === "concat") return { kind: "array", items: unite([receiver.items, ...values.map(itemsOf)]) };
  if (callable.result === "receiver") return receiver;
  return callable.result === "items" ? unite([receiver.items, undefinedType]) : callable.result;
}

function itemsOf(type: Type): Type {
  return unite(membersOf(type).map((member) => (member.kind === "array" ? member.items : member)));
}

/** Looking for what can't be in the list is most likely a mistake. */
function checkItem(checking: Checking, call: ExpressionOf<"methodCall">, items: Type, value: Type | undefined): void {
  const [first] = call.values;
  if (!first || !value || !["includes", "indexOf", "lastIndexOf"].includes(call.name)) return;
  if (isNever(items) || canBeEqual(items, value)) return;
  const message = `The list holds ${showType(items)}; ${showType(value)} is never in it.`;
  reportWarning(checking, "constant-comparison", message, first);
}

/** Only plain items become text. */
function checkJoined(checking: Checking, call: ExpressionOf<"methodCall">, items: Type): void {
  const structured = membersOf(items).find(isStructured);
  if (call.name !== "join" || !structured) return;
  const message = `"join" needs a list of texts or numbers, but this one holds ${showType(items)}.`;
  reportError(checking, "wrong-argument", message, call.object);
}

function checkValues(
  checking: Checking,
  call: Expression & { readonly values: readonly Expression[]; readonly name: string },
  callable: Callable,
  types: readonly Type[],
): void {
  const { parameters } = callable;
  const least = parameters.filter((parameter) => !parameter.optional && !parameter.rest).length;
  const most = parameters.at(-1)?.rest ? Number.POSITIVE_INFINITY : parameters.length;
  if (call.values.length < least || call.values.length > most) {
    const message = `"${call.name}" takes ${signature(parameters)}, but ${count(call.values.length)} given.`;
    reportError(checking, "wrong-argument", message, call);
  }
  call.values.forEach((value, position) => {
    const parameter = parameters[position] ?? (most === Number.POSITIVE_INFINITY ? parameters.at(-1) : undefined);
    const type = types[position];
    if (parameter && type) checkValue(checking, call.name, value, parameter, type);
  });
}

function checkValue(checking: Checking, callee: string, value: Expression, parameter: Parameter, type: Type): void {
  if (isAssignable(type, parameter.type)) return;
  const present = withoutMissing(type);
  const wanted = parameter.type === plainType ? "a number or a text" : showType(parameter.type);
  const needed = `"${callee}" needs ${wanted} for "${parameter.name}"`;
  if (!isNever(present) && isAssignable(present, parameter.type)) {
    if (parameter.optional && !membersOf(type).some((member) => member.kind === "null")) return;
    reportWarning(checking, "possibly-missing", `${needed}, and this may be missing. Give a value with ??.`, value);
  } else reportError(checking, "wrong-argument", `${needed}, but this is ${showType(type)}.`, value);
}

function signature(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "no values";
  return parameters
    .map(({ name, optional, rest }) => (rest ? `any number of ${name}` : optional ? `[${name}]` : name))
    .join(", ");
}

function count(values: number): string {
  if (values === 0) return "nothing is";
  return values === 1 ? "1 value is" : `${values} values are`;
}
