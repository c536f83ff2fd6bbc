import { useEffect, useRef, useState } from "react";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface PictureInViewProps {
  readonly className: string;
  /** An SVG for the room there is, or nothing; a new function draws anew. */
  draw(size: Size): Promise<string | undefined>;
}

/** A picture that is decoration beside words, drawn when it first comes into view. */
export function PictureInView({ className, draw }: PictureInViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let isCurrent = true;
    const observer = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const drawn = await draw({ width: element.clientWidth, height: element.clientHeight });
      if (isCurrent) setSvg(drawn);
    });
    observer.observe(element);
    return () => {
      isCurrent = false;
      observer.disconnect();
    };
  }, [draw]);
  return (
    <div ref={frame} className={`flex items-center justify-center overflow-hidden ${className}`}>
      {svg === undefined ? null : (
        <img
          alt=""
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          className="max-h-full max-w-full"
        />
      )}
    </div>
  );
}
