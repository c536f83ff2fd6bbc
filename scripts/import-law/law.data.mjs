// Who may import whom, and why. A folder may always import itself. Packages are listed where a layer may use them.

export const law = [
  { folder: "base", may: [], packages: [], reason: "base is what everything stands on; it knows nothing of the rest" },
  {
    folder: "expr",
    may: ["base"],
    packages: [],
    reason: "expressions are a language of their own and know no document",
  },
  {
    folder: "model",
    may: ["base", "expr"],
    packages: ["zod"],
    reason: "the document outlives every engine and every page",
  },
  {
    folder: "rules",
    may: ["base", "expr", "model"],
    packages: ["zod"],
    reason: "rules look at documents and at the schema of theirs, and need no engine",
  },
  {
    folder: "compile",
    may: ["base", "expr", "model"],
    packages: ["xstate"],
    reason: "only here does the document become XState",
  },
  {
    folder: "cli",
    may: ["base", "expr", "model", "rules", "compile"],
    packages: ["commander", "node:"],
    reason: "the command line joins the pure parts and knows no page",
  },
  {
    folder: "app",
    may: ["base", "expr", "model", "rules", "compile"],
    packages: ["react", "react-dom"],
    reason: "the shell may use everything but the command line",
  },
];

export const pureFolders = ["base", "expr", "model", "rules", "compile"];
