import { checkImports } from "./check-imports.mjs";
import { checkWords } from "./check-words.mjs";
import { checkHouseRules } from "./house-rules.mjs";
import { law, pureFolders } from "./law.data.mjs";
import { countModules, readModules } from "./read-modules.mjs";

const modules = readModules();
const problems = [
  ...checkImports(modules, law, countModules()),
  ...checkHouseRules(modules, pureFolders),
  ...checkWords(modules),
];
for (const problem of problems) console.error(problem);
console.log(`${modules.length} modules, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
