// Where the command line touches the world: files, streams, the process.

import { resolve } from "node:path";
import process from "node:process";
import type { Result } from "#base/result.ts";
import { type Outcome, unusable } from "./outcome.ts";
import { runProgram } from "./program.ts";
import { describeFileError, readInput, readStream } from "./read-input.ts";
import type { WithFile } from "./with-file.ts";
import { writeAtomically } from "./write-atomically.ts";

const standardInput = "-";

const withFile: WithFile = async (file, verb) => {
  if (file === "") return unusable("The name of the file is empty.");
  const isStream = file === standardInput;
  const name = isStream ? "<stdin>" : file;
  const path = resolve(callersFolder(), file);
  const text = isStream ? await readStandardInput(name) : await readInput(path, name);
  if (!text.ok) return unusable(text.error);
  const outcome = await verb({ name, text: text.value });
  if (outcome.newText === undefined) return outcome;
  if (isStream) return unusable("Standard input can't be changed: use --write with a file.");
  try {
    await writeAtomically(path, outcome.newText);
    return outcome;
  } catch (error) {
    return unusable(describeFileError(error, name, "changed"));
  }
};

async function writeOthers(outcome: Outcome): Promise<Outcome> {
  const texts = (outcome.otherFiles ?? []).map(({ path, text }) => ({ path, content: text }));
  const pictures = (outcome.pictures ?? []).map(({ path, bytes }) => ({ path, content: bytes }));
  for (const { path, content } of [...texts, ...pictures]) {
    try {
      await writeAtomically(resolve(callersFolder(), path), content, { mayCreate: true });
    } catch (error) {
      return unusable(describeFileError(error, path, "written"));
    }
  }
  return outcome;
}

async function readStandardInput(name: string): Promise<Result<string, string>> {
  try {
    return await readStream(process.stdin, name);
  } catch (error) {
    return { ok: false, error: describeFileError(error, name, "read") };
  }
}

/** `npm run` changes to the package's folder; whoever called it meant the folder they were in. */
function callersFolder(): string {
  const { npm_lifecycle_event, npm_package_name, INIT_CWD } = process.env;
  const isOwnScript = npm_lifecycle_event === "faultline" && npm_package_name === "faultline";
  return isOwnScript && INIT_CWD ? INIT_CWD : process.cwd();
}

async function main(): Promise<void> {
  let outcome: Outcome;
  try {
    outcome = await writeOthers(await runProgram(process.argv.slice(2), withFile));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    outcome = unusable(`Faultline made a mistake: ${reason}. Please report it together with the file.`);
  }
  process.exitCode = outcome.exitCode;
  process.stderr.write(outcome.stderr);
  process.stdout.write(outcome.stdout, () => {
    // A standard input that is only read in part would keep the process waiting.
    process.stdin.destroy();
  });
}

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may stop early, as `head` does; that is no error of ours.
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`The output can't be written (${error.code ?? error.message}).\n`, () => process.exit(2));
  });

await main();
