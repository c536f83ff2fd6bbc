// Where the ways of many arrows are found: in a worker, started as soon as a big document is being read, so that it is there
// when the states have their places.

import type { FoundWays, WaysRequest } from "#scene/edges/ways-request.ts";

export interface Asked {
  readonly number: number;
  readonly request: WaysRequest;
}

interface Answered {
  readonly number: number;
  readonly ways: FoundWays;
}

/** Undefined, if nobody could find them. */
type Tell = (ways: FoundWays | undefined) => void;

/** In characters: smaller documents are drawn before a worker would be there. */
const bigText = 150_000;
const waiting = new Map<number, Tell>();
let worker: Worker | undefined;
let isBroken = typeof Worker === "undefined";
let lastNumber = 0;

export function canFindElsewhere(): boolean {
  return !isBroken;
}

export function expectDrawingOf(text: string): void {
  if (text.length >= bigText && !isBroken) started();
}

export function findElsewhere(request: WaysRequest, tell: Tell): void {
  if (isBroken) {
    queueMicrotask(() => tell(undefined));
    return;
  }
  lastNumber += 1;
  waiting.set(lastNumber, tell);
  const asked: Asked = { number: lastNumber, request };
  started().postMessage(asked);
}

function started(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL("./find-ways.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data: { number, ways } }: MessageEvent<Answered>) => answer(number, ways));
  worker.addEventListener("error", giveUp);
  worker.addEventListener("messageerror", giveUp);
  return worker;
}

function answer(number: number, ways: FoundWays | undefined): void {
  const tell = waiting.get(number);
  waiting.delete(number);
  tell?.(ways);
}

/** The page finds them itself from then on. */
function giveUp(): void {
  isBroken = true;
  for (const number of [...waiting.keys()]) answer(number, undefined);
}
