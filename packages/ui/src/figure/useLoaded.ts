import { type ComponentType, useEffect, useState } from "react";

/**
 * A part of a figure that needs a script: it loads once it is wanted, in a browser alone, so that neither
 * server HTML nor the first widget of a page carries it. Until it is there, and where it does not come,
 * the figure stands without it.
 *
 * @param load - the same function at every call
 */
export function useLoaded<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): ComponentType<Props> | undefined {
  const [part, setPart] = useState<{ Part: ComponentType<Props> }>();
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    load().then(
      (Part) => {
        if (isHere) setPart({ Part });
      },
      () => {
        // It is tried again when it is wanted again.
      },
    );
    return () => {
      isHere = false;
    };
  }, [load, isWanted]);
  return part?.Part;
}
