// The first frames of a new tab in a row, with how light each is.
import type { Browser } from "./browser.ts";
import type { Watched } from "./attached-tab.ts";
import { attach, evaluate } from "./new-tab-page.ts";

/** How long the film lasts, in ms. */
export const FILM_MS = 300;

/** A frame may be this much lighter than the last one, of 255, before it counts as a flash. */
const FLASH = 40;

export interface Filmstrip {
  /** The frames side by side, in PNG. */
  picture: Buffer;
  /** Mean lightness of each frame, of 255. */
  lightness: number[];
  /** How many frames are lighter than the last. */
  flashes: number;
}

/** Draws the frames of the first {@link FILM_MS}, and the last of all, into one picture. */
export async function drawFilmstrip(
  browser: Browser,
  frames: Watched["frames"],
): Promise<Filmstrip> {
  const shown = frames.filter(({ at }, index) => at <= FILM_MS || index === frames.length - 1);
  const { targetId } = await browser.send<{ targetId: string }>("Target.createTarget", {
    url: "about:blank",
  });
  const session = await attach(browser, targetId);
  const drawn = await evaluate(browser, session, draw, shown);
  await browser.send("Target.closeTarget", { targetId });
  const last = drawn.lightness.at(-1) ?? 0;
  return {
    picture: Buffer.from(drawn.png, "base64"),
    lightness: drawn.lightness,
    flashes: drawn.lightness.filter((each) => each > last + FLASH).length,
  };
}

/** Runs in a page, which can read PNG. */
async function draw(
  frames: { at: number; png: string }[],
): Promise<{ png: string; lightness: number[] }> {
  const images = await Promise.all(
    frames.map(async ({ at, png }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      return { at, image };
    }),
  );
  const width = 320;
  const gap = 12;
  const [first] = images;
  const height = first ? (width * first.image.height) / first.image.width : 0;
  const canvas = document.createElement("canvas");
  canvas.width = (width + gap) * images.length + gap;
  canvas.height = height + 44;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = "#888";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  context.font = "16px sans-serif";
  const lightness = images.map(({ at, image }, index) => {
    const x = gap + index * (width + gap);
    context.drawImage(image, x, gap, width, height);
    const { data } = context.getImageData(x, gap, width, height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4)
      sum += 0.2126 * (data[i] ?? 0) + 0.7152 * (data[i + 1] ?? 0) + 0.0722 * (data[i + 2] ?? 0);
    const mean = (4 * sum) / data.length;
    context.fillText(`${Math.round(at)} ms · lightness ${Math.round(mean)}`, x, height + gap + 20);
    return mean;
  });
  return { png: canvas.toDataURL("image/png").split(",")[1] ?? "", lightness };
}
