import * as v from "valibot";
import { LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "./problem.ts";

/** A path into a YAML document. */
export type Path = readonly (string | number)[];

/** A YAML text and the lines of its fields. */
export class YamlFile {
  readonly name: string;
  readonly value: unknown;
  readonly problems: Problem[];
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly #offset: number;

  /** @param offset lines of the file before the YAML begins */
  constructor(name: string, text: string, offset = 0) {
    this.name = name;
    this.#offset = offset;
    this.#document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true });
    this.problems = this.#document.errors.map((error) => ({
      file: name,
      line: this.#lines.linePos(error.pos[0]).line + offset,
      field: "",
      message: `is not YAML: ${error.message.split("\n")[0] ?? ""}`,
    }));
    this.value = this.problems.length > 0 ? undefined : this.#document.toJS();
  }

  /** The line of a field, or of the nearest field around it. */
  line(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true);
      const start = rangeStart(node);
      if (start !== undefined) return this.#lines.linePos(start).line + this.#offset;
    }
    return 1 + this.#offset;
  }

  /** A problem with a field of this file. */
  problem(path: Path, message: string): Problem {
    return { file: this.name, line: this.line(path), field: fieldOf(path), message };
  }

  /**
   * The file's value under a schema; what does not fit becomes a problem.
   * @param more fields that come from elsewhere than the YAML
   */
  parse<Schema extends v.GenericSchema>(
    schema: Schema,
    more?: Record<string, unknown>,
  ): v.InferOutput<Schema> | undefined {
    if (this.problems.length > 0) return undefined;
    const value = more && isRecord(this.value) ? { ...this.value, ...more } : this.value;
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map(({ key }) =>
        typeof key === "number" ? key : String(key),
      );
      const message =
        issue.type === "strict_object" ? `is not as wanted: ${issue.message}` : issue.message;
      this.problems.push(this.problem(path, message));
    }
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

function fieldOf(path: Path): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i > 0 ? `.${key}` : key))
    .join("");
}
