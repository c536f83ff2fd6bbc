// Property tests draw the same cases in every run, so that a red gate is red again; a failing case is not shrunk for
// minutes. To search further: `FAULTLINE_SEED=$RANDOM npx vitest run`.

import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FAULTLINE_SEED ?? 1), endOnFailure: true });
