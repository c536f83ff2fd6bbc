import { expect, test } from "vitest";
import { exportDot } from "./dot/export.ts";
import { exportMermaid } from "./mermaid/export.ts";
import { exportPlantUml } from "./plantuml/export.ts";
import { exportSmcat } from "./smcat/export.ts";
import { orderProject } from "./testing/order-project.ts";

const exporters = {
  "mermaid/golden/order.mmd": exportMermaid,
  "plantuml/golden/order.puml": exportPlantUml,
  "dot/golden/order.dot": exportDot,
  "smcat/golden/order.smcat": exportSmcat,
};

test.each(Object.entries(exporters))("writes %s as it was agreed", async (path, exportProject) => {
  const exported = exportProject(orderProject);
  if (!exported.ok) throw new Error(exported.error.message);
  await expect(exported.value.text).toMatchFileSnapshot(path);
  expect(exported.value.losses.map(({ code }) => code)).toEqual(expect.arrayContaining(["fields", "policies"]));
});
