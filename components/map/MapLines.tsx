import type { Drawing } from "../../domain/map/draw.ts";
import { kilometres } from "../../lib/format-place.ts";

interface Props {
  drawing: Drawing;
  /** The place's name. */
  place: string | undefined;
  /** The size of the letters, in pixels. */
  letters: number;
}

/** The lines, names and marks of a map. */
export function MapLines({ drawing, place, letters }: Props) {
  const { lands, highlighted, borders, labels, specks, rings, bar } = drawing;
  return (
    <>
      <path class="map-land" d={lands} />
      <path class="map-land map-highlighted" d={highlighted} />
      <path class="map-borders" d={borders} />
      {specks.map(([x, y]) => (
        <circle key={`${x} ${y}`} class="map-speck" cx={x} cy={y} r="1.4" />
      ))}
      {rings.map(([x, y]) => (
        <circle key={`${x} ${y}`} class="map-ring" cx={x} cy={y} r="7" />
      ))}
      <Globe {...drawing} />
      {labels.map(({ text, at: [x, y], highlighted: strong }) => (
        <text
          key={text}
          class={strong ? "map-name map-name-strong" : "map-name"}
          x={x}
          y={y}
          font-size={letters}
        >
          {text}
        </text>
      ))}
      <g class="map-bar" transform={`translate(${bar.at.join(" ")})`}>
        <path d={`M0-4V0H${bar.length}V-4`} />
        <text y={-letters * 0.55} font-size={letters}>
          {kilometres(bar.km)}
        </text>
      </g>
      {drawing.place && (
        <g class="map-place">
          <circle class="map-place-glow" cx={drawing.place.at[0]} cy={drawing.place.at[1]} r="9" />
          <circle cx={drawing.place.at[0]} cy={drawing.place.at[1]} r="4" />
          <text
            x={drawing.place.label[0]}
            y={drawing.place.label[1]}
            text-anchor={drawing.place.anchor}
            font-size={letters}
          >
            {place}
          </text>
        </g>
      )}
    </>
  );
}

/** Where in the world the map is. */
function Globe({ globe: { at, radius, lands, highlighted } }: Pick<Drawing, "globe">) {
  const [x, y] = at;
  return (
    <g class="map-globe">
      <circle class="map-globe-sea" cx={x} cy={y} r={radius} />
      <path class="map-globe-land" d={lands} />
      <path class="map-highlighted" d={highlighted} />
      <circle class="map-globe-edge" cx={x} cy={y} r={radius} />
      <circle class="map-globe-spot" cx={x} cy={y} r="2.2" />
    </g>
  );
}
