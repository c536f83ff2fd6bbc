import { expect, test, vi } from "vitest";
import { candidatesOn, chooseBrowser, remedies } from "./find-browser.mjs";

const nobody = () => false;

test("takes the named browser before any other", () => {
  const choice = chooseBrowser({
    named: "/mine",
    candidates: () => ["/other"],
    isExecutable: () => true,
    installers: [],
  });
  expect(choice).toEqual({ path: "/mine" });
});

test("says so when the named browser can't be run, and looks no further", () => {
  const install = vi.fn();
  const choice = chooseBrowser({
    named: "/mine",
    candidates: () => ["/other"],
    isExecutable: (path) => path === "/other",
    installers: [install],
  });
  expect(choice.path).toBeUndefined();
  expect(choice.message).toContain("/mine");
  expect(install).not.toHaveBeenCalled();
});

test("takes the first candidate that can be run", () => {
  const choice = chooseBrowser({
    candidates: () => ["/a", "/b", "/c"],
    isExecutable: (path) => path !== "/a",
    installers: [],
  });
  expect(choice).toEqual({ path: "/b" });
});

test("installs in order until a browser is there", () => {
  const installed = new Set();
  const installers = [vi.fn(), vi.fn(() => installed.add("/b")), vi.fn()];
  const choice = chooseBrowser({ candidates: () => ["/b"], isExecutable: (path) => installed.has(path), installers });
  expect(choice).toEqual({ path: "/b" });
  expect(installers[0]).toHaveBeenCalledOnce();
  expect(installers[2]).not.toHaveBeenCalled();
});

test("lists every remedy when nothing helps", () => {
  const choice = chooseBrowser({ candidates: () => ["/a"], isExecutable: nobody, installers: [() => {}] });
  expect(choice.message).toBe(remedies);
  for (const remedy of ["E2E_BROWSER", "playwright install", "apt-get install chromium"])
    expect(remedies).toContain(remedy);
});

test("looks at Playwright's own, then at known places, then along the path", () => {
  const linux = candidatesOn({ platform: "linux", environment: { PATH: "/bin" }, playwrights: "/own" });
  expect(linux[0]).toBe("/own");
  expect(linux.indexOf("/opt/google/chrome/chrome")).toBeLessThan(linux.indexOf("/bin/chromium"));
  expect(candidatesOn({ platform: "darwin", environment: {}, playwrights: "" })[0]).toContain("Google Chrome");
  expect(candidatesOn({ platform: "win32", environment: { PROGRAMFILES: "C:" }, playwrights: "" })[0]).toContain(
    "chrome.exe",
  );
});
