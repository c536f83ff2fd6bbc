// What the examples on the page read: declared like this, and holding this.

export const sampleTypes: Readonly<Record<string, string>> = {
  context:
    '{ total: number; vip: boolean; name: string; status: "open" | "paid"; note?: string; items: string[]; lines: { sku: string; count: number }[]; customer?: { city: string } }',
  event: '{ type: "pay"; amount: number }',
};

export const sampleValues: Readonly<Record<string, unknown>> = {
  context: {
    total: 120,
    vip: false,
    name: "Ada",
    status: "open",
    items: ["pen", "ink"],
    lines: [{ sku: "pen", count: 2 }],
  },
  event: { type: "pay", amount: 20 },
};
