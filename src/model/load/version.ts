// Which version a document has, and whether this program reads it.

import type { Json } from "#base/json.ts";
import { shorten } from "#base/shorten.ts";
import { currentVersion } from "../schema/project.ts";
import type { LoadProblem } from "./load-error.ts";

export type VersionFound =
  | { readonly kind: "readable"; readonly major: number; readonly isNewer: boolean }
  | { readonly kind: "unreadable"; readonly problem: LoadProblem };

const currentMajor = majorOf(currentVersion);
const currentMinor = minorOf(currentVersion);

export function readVersion(version: Json | undefined): VersionFound {
  // The prototype that wrote version 0 wrote it as a number.
  if (version === 0) return { kind: "readable", major: 0, isNewer: false };
  if (version === undefined)
    return unreadable(`The document has no "version". Add "version": "${currentVersion}" at the top.`);
  if (typeof version !== "string" || !/^\d{1,6}\.\d{1,6}$/.test(version)) {
    const found = shorten(JSON.stringify(version), 40);
    return unreadable(`The "version" is ${found}, which is not one. Write it as "${currentVersion}".`);
  }
  const major = majorOf(version);
  if (major > currentMajor) {
    const message =
      `The document has version ${version}; this program reads versions up to ${currentMajor}.x. ` +
      `Open it with a newer Faultline, or have it saved there as version ${currentMajor}.`;
    return { kind: "unreadable", problem: { code: "newer-version", message, path: ["version"] } };
  }
  return { kind: "readable", major, isNewer: major === currentMajor && minorOf(version) > currentMinor };
}

function unreadable(message: string): VersionFound {
  return { kind: "unreadable", problem: { code: "bad-version", message, path: ["version"] } };
}

function majorOf(version: string): number {
  return Number(version.split(".")[0]);
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}
