import type { ImpactWidgetElement } from "@the-difference/impact-embed";
import type { ImpactIntrinsicElements } from "@the-difference/impact-embed/jsx";
import { useEffect, useRef, useState } from "react";
import { progression, promotion, recruitment, snapshotUrl } from "../trust";

// React 17 has its elements in a global namespace.
declare global {
  namespace JSX {
    interface IntrinsicElements extends ImpactIntrinsicElements {}
  }
}

/** React before 19 sets attributes alone: properties and events go by a ref. */
export function App() {
  const [metric, setMetric] = useState<string>(recruitment);
  const [drawn, setDrawn] = useState<string[]>([]);
  const page = useRef<HTMLDivElement>(null);
  const given = useRef<ImpactWidgetElement>(null);

  useEffect(() => {
    const { current } = page;
    if (given.current) given.current.result = progression;
    const note = ({ detail }: DocumentEventMap["impact-ready"]) =>
      setDrawn((before) => [...before, detail.id]);
    current?.addEventListener("impact-ready", note);
    return () => current?.removeEventListener("impact-ready", note);
  }, []);

  return (
    <div ref={page}>
      <h1>Our figures</h1>
      <impact-widget id="fetched" src={snapshotUrl} metric={metric} />
      <button type="button" onClick={() => setMetric(promotion)}>
        Next figure
      </button>
      <impact-widget id="given" ref={given} />
      <p>
        Drawn: <output>{drawn.join(" ")}</output>
      </p>
    </div>
  );
}
