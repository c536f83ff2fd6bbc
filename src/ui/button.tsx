import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  /** main: the one thing to do here. quiet: one among many. danger: takes something away. */
  readonly tone?: "main" | "plain" | "quiet" | "danger";
  /** In bars and beside fields, as high as those. */
  readonly isSmall?: boolean;
}

const looks: Readonly<Record<NonNullable<ButtonProps["tone"]>, string>> = {
  main: "bg-accent text-on-accent hover:opacity-90",
  plain: "border border-line-strong bg-surface hover:bg-sunken",
  quiet: "text-quiet hover:bg-sunken hover:text-ink",
  danger: "border border-line-strong bg-surface text-fault hover:bg-fault-soft",
};

export function Button({ tone = "plain", isSmall = false, className = "", ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap rounded-md font-medium transition-colors disabled:cursor-default disabled:opacity-40 [&_svg]:size-4 ${isSmall ? "h-7 px-2.5" : "h-8 px-3"} ${looks[tone]} ${className}`}
      {...rest}
    />
  );
}
