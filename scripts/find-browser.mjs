// Which browser the tests use: the one named in E2E_BROWSER, Playwright's own, one that is on the machine, or one that
// can be installed here. `chooseBrowser` decides; the rest looks and installs.

import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

export const remedies = [
  "No browser was found for the browser tests. Do one of these and run the command again:",
  "  - set E2E_BROWSER to the path of Chrome, Edge or Chromium",
  "  - run: npx playwright install chromium",
  "  - on Debian or Ubuntu, run: sudo apt-get install chromium",
].join("\n");

/** Looks in order; `isExecutable` and `install` are given in, so that every way can be tested. */
export function chooseBrowser({ named, candidates, isExecutable, installers }) {
  if (named) {
    if (isExecutable(named)) return { path: named };
    return {
      message: `E2E_BROWSER is "${named}", but there is no program there that can be run. Correct it, or unset it to search.`,
    };
  }
  const look = () => candidates().find(isExecutable);
  const present = look();
  if (present) return { path: present };
  for (const install of installers) {
    install();
    const installed = look();
    if (installed) return { path: installed };
  }
  return { message: remedies };
}

const names = [
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
  "chromium",
  "chromium-browser",
];

export function candidatesOn({ platform, environment, playwrights }) {
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const windows = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA].filter(
    Boolean,
  );
  const known = {
    darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: windows.flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]),
    linux: ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge", "/usr/bin/chromium", "/snap/bin/chromium"],
  };
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [playwrights, ...(known[platform] ?? []), ...onPath].filter(Boolean);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

function attempt(command, ...values) {
  console.log(`No browser found; trying: ${[command, ...values].join(" ")}`);
  return spawnSync(command, values, { stdio: "ignore", timeout: 600_000 }).status === 0;
}

function installDebianPackage() {
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ["sudo", "-n"];
  const [command, ...rest] = [...prefix, "apt-get"];
  if (attempt(command, ...rest, "update", "-qq")) attempt(command, ...rest, "install", "-y", "-qq", "chromium");
}

export function browserForTests() {
  const places = { platform: process.platform, environment: process.env };
  return chooseBrowser({
    named: process.env.E2E_BROWSER,
    candidates: () => candidatesOn({ ...places, playwrights: playwrightsOwn() }),
    isExecutable,
    installers: [() => attempt("npx", "playwright", "install", "chromium"), installDebianPackage],
  });
}
