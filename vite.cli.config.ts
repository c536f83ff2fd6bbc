import { defineConfig } from "vite";

// One file that runs where there is no node_modules.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    rolldownOptions: {
      output: { entryFileNames: "faultline.mjs", codeSplitting: false, banner: "#!/usr/bin/env node" },
    },
  },
});
