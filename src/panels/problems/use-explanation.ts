import { useEffect, useState } from "react";
import type { Rule } from "#rules/rule.ts";
import type { RuleCode } from "#rules/rule-codes.ts";

/** What a rule is about. The rules are fetched when somebody first asks. */
export function useExplanation(code: RuleCode): Rule["documentation"] | undefined {
  const [explained, setExplained] = useState<Rule["documentation"]>();
  useEffect(() => {
    let isGone = false;
    import("#rules/registry.ts").then(({ rules }) => {
      if (!isGone) setExplained(rules[code].documentation);
    });
    return () => {
      isGone = true;
    };
  }, [code]);
  return explained;
}
