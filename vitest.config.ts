import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.mjs"],
    // A guard against hanging, not a measure of speed: busy machines must not fail property tests.
    testTimeout: 60_000,
    setupFiles: ["scripts/testing/property-tests.mjs"],
  },
});
