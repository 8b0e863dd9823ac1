declare module "addons-linter" {
  interface Finding {
    code: string;
    message: string;
    file?: string;
  }
  interface Linter {
    run(): Promise<{ errors: Finding[]; warnings: Finding[]; notices: Finding[] }>;
  }
  export function createInstance(options: { config: object; runAsBinary: boolean }): Linter;
}
