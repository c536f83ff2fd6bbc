// One example for each function and method that may be called. The page shows what comes out of it, by running it.

export const functionExamples: Readonly<Record<string, string>> = {
  "Math.abs": "Math.abs(event.amount - context.total)",
  "Math.ceil": "Math.ceil(2.1)",
  "Math.floor": "Math.floor(2.9)",
  "Math.round": "Math.round(2.5)",
  "Math.trunc": "Math.trunc(-2.9)",
  "Math.sign": "Math.sign(-3)",
  "Math.min": "Math.min(context.total, 100)",
  "Math.max": "Math.max(context.total, event.amount, 0)",
  Number: "Number('12')",
  String: "String(context.total)",
  Boolean: "Boolean(context.note)",
  "Number.isInteger": "Number.isInteger(context.total / 7)",
  "Number.isFinite": "Number.isFinite(1 / 0)",
  "Number.isNaN": "Number.isNaN(Number('x'))",
  parseInt: "parseInt('12 pens', 10)",
  parseFloat: "parseFloat('1.5 kg')",
  "Array.isArray": "Array.isArray(context.items)",
  "Object.keys": "Object.keys(event)",
  "Object.values": "Object.values(event)",
  "Object.entries": "Object.entries(event)",
  "JSON.stringify": "JSON.stringify(event)",
};

export const textExamples: Readonly<Record<string, string>> = {
  includes: "'order-17'.includes('17')",
  startsWith: "context.name.startsWith('A')",
  endsWith: "context.name.endsWith('a')",
  indexOf: "'order-17'.indexOf('-')",
  lastIndexOf: "'a-b-c'.lastIndexOf('-')",
  slice: "'order-17'.slice(-2)",
  substring: "'order-17'.substring(0, 5)",
  trim: "'  Ada '.trim()",
  trimStart: "'  Ada '.trimStart()",
  trimEnd: "'  Ada '.trimEnd()",
  toUpperCase: "context.name.toUpperCase()",
  toLowerCase: "context.name.toLowerCase()",
  split: "'a,b,c'.split(',')",
  padStart: "'7'.padStart(3, '0')",
  padEnd: "'7'.padEnd(3, '.')",
  repeat: "'ab'.repeat(3)",
  replace: "'a-b-c'.replace('-', '+')",
  replaceAll: "'a-b-c'.replaceAll('-', '+')",
  charAt: "context.name.charAt(0)",
  at: "context.name.at(-1)",
  concat: "context.name.concat('!', '?')",
};

export const listExamples: Readonly<Record<string, string>> = {
  includes: "context.items.includes('ink')",
  indexOf: "context.items.indexOf('ink')",
  lastIndexOf: "context.items.lastIndexOf('cup')",
  slice: "context.items.slice(1)",
  concat: "context.items.concat('cup', ['jug'])",
  join: "context.items.join(', ')",
  at: "context.items.at(-1)",
};

export const numberExamples: Readonly<Record<string, string>> = {
  toFixed: "(context.total / 7).toFixed(2)",
};
