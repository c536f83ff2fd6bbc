// Runs commands one after the other, a line for each with its time; what a failing one printed is shown.

import { spawnSync } from "node:child_process";

export function runSteps(steps) {
  let failed = 0;
  for (const [name, command, ...values] of steps) {
    const start = performance.now();
    const result = spawnSync(command, values, { encoding: "utf8", maxBuffer: 1 << 28 });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${result.status === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
    if (result.status === 0) continue;
    failed++;
    console.log(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`);
  }
  return failed;
}
