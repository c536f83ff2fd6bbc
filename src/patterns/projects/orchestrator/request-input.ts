// What a request brings along, and what is passed on of it.

export const requestInput = [
  { name: "requestId", type: "string", example: "r-1" },
  { name: "amount", type: "number", example: 800 },
  { name: "costCentre", type: "string", optional: true, example: "cc-7", description: "Asked for since version 2." },
  { name: "version", type: "number", optional: true, example: 2, description: "Of the design that it begins under." },
];

export const passed = { requestId: "context.requestId", amount: "context.amount" };
