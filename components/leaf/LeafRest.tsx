import type { Leaf } from "../../domain/leaf.ts";
import { Also } from "./Also.tsx";
import { Background } from "./Background.tsx";
import { FunFactCard } from "./FunFactCard.tsx";
import { FurtherReading } from "./FurtherReading.tsx";
import { Sources } from "./Sources.tsx";
import { Where } from "./Where.tsx";

/** What stands beside and below the lead. */
export function LeafRest({ leaf }: { leaf: Leaf }) {
  const { date, lead, funFactOf, also, more } = leaf;
  return (
    <>
      <div class="leaf-beside">
        {funFactOf && <FunFactCard date={date} event={funFactOf} leads={funFactOf === lead} />}
        <Where key={lead.slug} event={lead} />
      </div>
      {lead.threads && (
        <div class="leaf-background">
          <Background key={lead.slug} date={date} event={lead} threads={lead.threads} />
        </div>
      )}
      <div class="leaf-reading">
        <FurtherReading event={lead} />
      </div>
      <div class="leaf-also">
        <Also key={date} date={date} events={also} more={more} />
      </div>
      <div class="leaf-sources">
        <Sources event={lead} />
      </div>
    </>
  );
}
