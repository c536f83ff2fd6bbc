// What the reports of both test runners say: how many tests passed, and the names of those that did not.

export function unitOutcome({ numPassedTests, testResults }) {
  const failed = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults
      .filter((test) => test.status === "failed")
      .map((test) => `${name}: ${test.fullName}`);
    return status === "failed" && tests.length === 0 ? [`${name}: could not be run`] : tests;
  });
  return { passed: numPassedTests, failed, secondTry: [] };
}

/** A browser test that passed on its second try counts as passed, and its name is told so that it gets mended. */
export function browserOutcome({ suites, errors, stats }) {
  const namesOf = (status) => suites.flatMap((suite) => specs(suite, status));
  return {
    passed: stats.expected + stats.flaky,
    failed: [...namesOf("unexpected"), ...errors.map(({ message }) => message ?? "an error outside the tests")],
    secondTry: namesOf("flaky"),
  };
}

function specs(suite, status) {
  const own = suite.specs
    .filter((spec) => spec.tests.some((test) => test.status === status))
    .map((spec) => `${spec.file}:${spec.line} ${spec.title}`);
  return [...own, ...(suite.suites ?? []).flatMap((inner) => specs(inner, status))];
}
