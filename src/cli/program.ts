// The command line itself: which verbs there are, what they take, what is said to whoever mistypes them.

import { Command, CommanderError, Option } from "commander";
import { nearestName } from "#base/nearest-name.ts";
import { shorten } from "#base/shorten.ts";
import { runFormats } from "#formats/runs/run-formats.ts";
import { addFormatVerbs } from "./format-verbs.ts";
import { type Outcome, unusable } from "./outcome.ts";
import { addPatternVerbs } from "./pattern-verbs.ts";
import { type CheckOptions, runCheck } from "./verbs/check.ts";
import { type CompileOptions, runCompile } from "./verbs/compile.ts";
import { type FormatOptions, runFormat } from "./verbs/format.ts";
import { runSchema } from "./verbs/schema.ts";
import { runSimulate, type SimulateOptions } from "./verbs/simulate.ts";
import { runTest, type TestOptions } from "./verbs/test.ts";
import { version } from "./version.ts";
import { fileArgument, type WithFile } from "./with-file.ts";

export async function runProgram(words: readonly string[], withFile: WithFile): Promise<Outcome> {
  let outcome: Outcome | undefined;
  let said = "";
  const program = buildProgram(withFile, (result) => {
    outcome = result;
  });
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        said += text;
      },
      writeErr: () => {},
    });
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return afterRefusal(error, said, program);
  }
  return outcome ?? unusable(program.helpInformation().trimEnd());
}

function afterRefusal(error: CommanderError, said: string, program: Command): Outcome {
  if (error.exitCode === 0) return { stdout: said, stderr: "", exitCode: 0 };
  if (error.code === "commander.help") return unusable(program.helpInformation().trimEnd());
  const [first = "", hint = ""] = error.message.replace(/^error: /, "").split("\n");
  const sentences = [capitalised(first), nearChoice(first), hint.replace(/^\(|\)$/g, ""), 'See "faultline --help".'];
  return unusable(sentences.filter((sentence) => sentence !== "").join(" "));
}

/** What was probably meant by a value that is none of the allowed ones: a slip of the fingers, or a part of its name. */
function nearChoice(sentence: string): string {
  const [, wanted = "", choices = ""] = /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(sentence) ?? [];
  const all = choices.split(", ");
  const near =
    nearestName(wanted, all) ?? (wanted.length > 2 ? all.find((choice) => choice.includes(wanted)) : undefined);
  return near === undefined ? "" : `Did you mean ${near}?`;
}

function capitalised(sentence: string): string {
  const short = shorten(sentence, 300).replace(/[.]$/, "");
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}.`;
}

function buildProgram(withFile: WithFile, finish: (outcome: Outcome) => void): Command {
  const program = new Command("faultline")
    .description("Checks, compiles, simulates and formats Faultline documents (name.faultline.json).")
    .version(version, "-V, --version", "Print the version.")
    .helpOption("-h, --help", "Print this help.")
    .helpCommand("help [command]", "Print the help of a command.")
    .addHelpText("after", exitCodes);
  program
    .command("check")
    .description("Say what is wrong with a document.")
    .argument("<file>", fileArgument)
    .option("--json", "print one JSON object instead of lines")
    .addHelpText("after", "\nPrints one line for each problem: FILE:LINE:COLUMN SEVERITY CODE MESSAGE.")
    .action(async (file: string, options: CheckOptions) =>
      finish(await withFile(file, (input) => runCheck(input, options))),
    );
  program
    .command("compile")
    .description("Print the XState configuration of a machine as JSON.")
    .argument("<file>", fileArgument)
    .option("--machine <id>", "which machine; needed if there are several")
    .action(async (file: string, options: CompileOptions) =>
      finish(await withFile(file, (input) => runCompile(input, options))),
    );
  program
    .command("format")
    .description("Print a document in its canonical form.")
    .argument("<file>", fileArgument)
    .option("--check", "print nothing; exit with 1 if the file is not canonical")
    .option("--write", "change the file instead of printing")
    .action(async (file: string, options: FormatOptions) =>
      finish(await withFile(file, (input) => runFormat(input, options))),
    );
  addFormatVerbs(program, withFile, finish);
  program
    .command("simulate")
    .description("Play a scenario, and print what happens.")
    .argument("<file>", fileArgument)
    .option("--scenario <id>", "which scenario; needed if there are several")
    .option("--machine <id>", "which machine; without a scenario it runs by itself")
    .option("--seed <n>", "another luck than the scenario's")
    .option("--until <ms>", "stop at that time")
    .option("--json", "print JSON lines: the head, then one record a line")
    .addOption(new Option("--to <format>", "a trace for another viewer, or a test").choices(Object.keys(runFormats)))
    .option("--start <time>", "with --to: when the run is to have begun")
    .option("-o, --output <file>", "write to this file instead of printing")
    .action(async (file: string, options: SimulateOptions) =>
      finish(await withFile(file, (input) => runSimulate(input, options))),
    );
  program
    .command("test")
    .description("Play all scenarios, and say whether they come out as expected.")
    .argument("<file>", fileArgument)
    .option("--scenario <id>", "only this one")
    .option("--junit <out>", "write a JUnit report to that file")
    .option("--json", "print one JSON object instead of lines")
    .action(async (file: string, options: TestOptions) =>
      finish(await withFile(file, (input) => runTest(input, options))),
    );
  addPatternVerbs(program, withFile, finish);
  program
    .command("schema")
    .description("Print the JSON Schema of documents.")
    .action(() => finish(runSchema()));
  return program;
}

const exitCodes = `
Exit codes:
  0  fine (there may be warnings)
  1  the document was read, and something is wrong with it
  2  the input or the command can't be used
  3  with --strict: done, but something could not be carried over`;
