// Habits that a machine can hold: each with the reason that is shown when it is broken.

const isTest = (path) => path.includes(".test.") || path.includes("/testing/");
// Holds code as text that goes into exported files and never runs here.
const isText = (path) => path.includes(".text.data.");

const houseRules = [
  {
    pattern: /\bDate\.now\(|\bnew Date\(|\bMath\.random\(|\bperformance\.now\(/,
    pureOnly: true,
    reason: "a pure part gives the same answer every time; take the time or the luck as an argument",
  },
  { pattern: /\b(?:TODO|FIXME|XXX)\b/, reason: "finish it or file it; nobody reads notes to oneself" },
  { pattern: /\b(?:test|it|describe)\.(?:only|skip|todo)\(/, reason: "a test that does not run is no test" },
  {
    pattern: /performance\.now\(/,
    testOnly: true,
    reason: "a test that measures time fails on a slow day; measure it in bench",
  },
  { pattern: /@ts-ignore|@ts-nocheck/, reason: "the types are there to be right" },
];

const longestFile = 400;

export function checkHouseRules(modules, pureFolders) {
  return modules.flatMap(({ path, source }) => {
    const lines = source.split("\n");
    const isPure = pureFolders.includes(path.split("/")[1]) && !isTest(path) && !isText(path);
    const broken = houseRules
      .filter(({ pureOnly, testOnly }) => (!pureOnly || isPure) && (!testOnly || path.includes(".test.")))
      .flatMap(({ pattern, reason }) =>
        lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: "${line.trim()}": ${reason}.`] : [])),
      );
    const isLong = lines.length > longestFile && !path.includes(".data.");
    return isLong
      ? [
          ...broken,
          `${path}: has ${lines.length} lines; over ${longestFile} there are two ideas in it. Find the second.`,
        ]
      : broken;
  });
}
