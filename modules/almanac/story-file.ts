import { StorySource } from "../../domain/schema.ts";
import type { Problem } from "./problem.ts";
import { YamlFile } from "./yaml-file.ts";

/** A story as it was read, with the means to say where a field of it stands. */
export interface StoryFile {
  yaml: YamlFile;
  story: StorySource | undefined;
  problems: Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

/**
 * Reads a story: YAML front matter, then sections under `## ` headings whose paragraphs are plain text.
 * @param name the file's name, for problems
 */
export function readStory(name: string, text: string): StoryFile {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    const yaml = new YamlFile(name, "");
    const message = "begins with front matter between two lines of ---";
    return { yaml, story: undefined, problems: [{ file: name, line: 1, field: "", message }] };
  }
  const [, front = "", body = ""] = match;
  const yaml = new YamlFile(name, front, 1);
  const bodyLine = front.split("\n").length + 3;
  const story = yaml.parse(StorySource, { sections: sectionsOf(body) });
  return { yaml, story, problems: [...yaml.problems, ...markupIn(name, body, bodyLine)] };
}

function sectionsOf(body: string): { heading: string; text: string }[] {
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      const paragraphs = lines.join("\n").split(/\n\s*\n/);
      const text = paragraphs.map((each) => each.replace(/\s+/g, " ").trim()).filter(Boolean);
      return { heading: heading.trim(), text: text.join("\n\n") };
    });
}

/** Sections are shown as text, so that markup would be seen as it is typed. */
function markupIn(name: string, body: string, firstLine: number): Problem[] {
  return body.split("\n").flatMap((text, index) =>
    /[*_`<>]|\]\(|^#(?!# )/.test(text)
      ? [
          {
            file: name,
            line: firstLine + index,
            field: "",
            message: "has markup; sections are plain text",
          },
        ]
      : [],
  );
}
