import type { ComponentProps } from "react";

interface ButtonProps extends ComponentProps<"button"> {
  /** main: the one thing to do here. quiet: one among many. danger: takes something away. */
  readonly tone?: "main" | "plain" | "quiet" | "danger";
}

const looks: Readonly<Record<NonNullable<ButtonProps["tone"]>, string>> = {
  main: "bg-accent text-on-accent hover:opacity-90",
  plain: "border border-line-strong bg-surface hover:bg-sunken",
  quiet: "text-quiet hover:bg-sunken hover:text-ink",
  danger: "border border-line-strong bg-surface text-fault hover:bg-fault-soft",
};

export function Button({ tone = "plain", className = "", ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex h-8 cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap rounded-md px-3 font-medium transition-colors disabled:cursor-default disabled:opacity-40 [&_svg]:size-4 ${looks[tone]} ${className}`}
      {...rest}
    />
  );
}
