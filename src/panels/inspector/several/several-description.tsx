import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/several.ts";
import { BoundText, type BoundTextProps } from "../fields/bound-text.tsx";
import { commonValue } from "./common.ts";

interface SeveralDescriptionProps extends Pick<BoundTextProps, "path" | "onCommit"> {
  readonly records: readonly { readonly description?: string | undefined }[];
}

/** What stands in it replaces the descriptions of all. */
export function SeveralDescription({ records, path, onCommit }: SeveralDescriptionProps) {
  const common = commonValue(records.map(({ description = "" }) => description));
  return (
    <BoundText
      path={path}
      label={commonWords.description}
      value={common ?? ""}
      placeholder={common === undefined ? words.mixed : undefined}
      multiline
      onCommit={onCommit}
    />
  );
}
