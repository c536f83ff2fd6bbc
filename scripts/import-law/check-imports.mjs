// Holds modules against the law. Data in, sentences out; it reads no files, so that every way to break it can be tested.

import { posix } from "node:path";
import { parseSync } from "oxc-parser";

const isTest = (path) => /\.test\.tsx?$|\/(?:testing|semantics)\//.test(path);
const folderOf = (path) => path.split("/")[1];
/** `editor` of src/panels/editor/…; nothing for a file that lies in the folder itself. */
const partOf = (path) => (path.split("/").length > 3 ? path.split("/")[2] : undefined);

/** `modules`: { path: "src/…", source }[]; `onDisk`: how many modules there are. Returns what is wrong. */
export function checkImports(modules, law, onDisk) {
  if (modules.length === 0)
    return ["The import law saw no modules at all. Something is wrong with how it looks for them."];
  if (modules.length < onDisk) return [`The import law saw ${modules.length} modules, but there are ${onDisk}.`];
  const paths = new Set(modules.map(({ path }) => path));
  const graph = new Map();
  const problems = modules.flatMap(({ path, source }) => {
    const specifiers = importsOf(path, source);
    graph.set(
      path,
      specifiers.map((specifier) => resolve(path, specifier)).filter((target) => paths.has(target)),
    );
    const own = posix.basename(path).startsWith("index.")
      ? [`${path}: is a barrel. Import the file itself, so that every import says what it needs.`]
      : [];
    return [...own, ...specifiers.flatMap((specifier) => judge(path, specifier, law, paths))];
  });
  return [...problems, ...cyclesIn(graph)];
}

function importsOf(path, source) {
  const { module, errors } = parseSync(path, source);
  if (errors.length > 0) return [`unreadable: ${errors[0].message}`];
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  return [
    ...new Set([...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...fromExports, ...dynamic]),
  ];
}

function resolve(path, specifier) {
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith(".")) return posix.normalize(posix.join(posix.dirname(path), specifier));
  return specifier;
}

function judge(path, specifier, law, paths) {
  const folder = folderOf(path);
  const rule = law.find((one) => one.folder === folder);
  if (!rule) return [`${path}: the folder "${folder}" has no rule. Add one to law.data.mjs, with its reason.`];
  const isInternal = specifier.startsWith("#") || specifier.startsWith(".");
  if (!isInternal) return judgePackage(path, specifier, rule);
  const target = resolve(path, specifier);
  const known = paths.has(target) || /\.(css|json)$/.test(target);
  if (!known) return [`${path}: imports "${specifier}", but there is no such file.`];
  const targetFolder = folderOf(target);
  const isOwn = targetFolder === folder;
  if (isOwn && specifier.startsWith("#"))
    return [`${path}: imports "${specifier}" from its own folder. Write it relative.`];
  if (isOwn && rule.separate && partOf(path) && partOf(target) && partOf(path) !== partOf(target))
    return [`${path}: "${partOf(path)}" may not import "${partOf(target)}" (${specifier}): ${rule.reason}.`];
  if (!isOwn && specifier.startsWith("."))
    return [`${path}: leaves its folder by "${specifier}". Write #${target.slice(4)}, so that the crossing is seen.`];
  if (!isOwn && !rule.may.includes(targetFolder) && !isTest(path))
    return [`${path}: "${folder}" may not import "${targetFolder}" (${specifier}): ${rule.reason}.`];
  if (target.includes("/testing/") && !isTest(path))
    return [`${path}: imports test material (${specifier}). Only tests may.`];
  return [];
}

function judgePackage(path, specifier, rule) {
  const allowed = rule.packages.some(
    (name) => specifier === name || specifier.startsWith(/[:/]$/.test(name) ? name : `${name}/`),
  );
  if (allowed || isTest(path)) return [];
  return [`${path}: "${rule.folder}" may not use the package "${specifier}": ${rule.reason}.`];
}

function cyclesIn(graph) {
  const state = new Map();
  const cycles = [];
  const visit = (path, trail) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      cycles.push(
        `These files import each other in a circle: ${[...trail.slice(trail.indexOf(path)), path].join(" → ")}. Move what both need to a third.`,
      );
      return;
    }
    state.set(path, "open");
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
