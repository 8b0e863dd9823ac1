/**
 * Reads a file that the build checked and made: its shape needs no second check.
 * @param path the file's path in the extension, without its ending
 * @throws where the file is missing or broken
 */
export async function loadShipped<Shape>(path: string): Promise<Shape> {
  const answer = await fetch(`/${path}.json`);
  if (!answer.ok) throw new Error(`/${path}.json: ${answer.status}`);
  return (await answer.json()) as Shape;
}
