import ts from "typescript";

/** A block of code from the documentation, made into a TypeScript module that checks what it states. */
export interface DocModule {
  /** Where the block stands: a path relative to the package. */
  path: string;
  code: string;
}

/**
 * Turns each `expression; //=> value` of a block into an assertion. A number with decimals is meant to
 * these decimals; `…` stands for further fields.
 */
export function assertions(code: string): string {
  const { statements } = ts.createSourceFile("block.ts", code, ts.ScriptTarget.ES2022, true);
  return statements
    .map((statement) => {
      const text = statement.getText();
      const [, value] = /^\s*\/\/=> (.*)/.exec(code.slice(statement.end)) ?? [];
      if (value === undefined || !ts.isExpressionStatement(statement)) return text;
      const compare = value.includes("…") ? "toMatchObject" : "toEqual";
      return `expect(${statement.expression.getText()}).${compare}(${expectedValue(value)});`;
    })
    .join("\n");
}

function expectedValue(value: string): string {
  return value
    .replaceAll(/,? …/g, "")
    .replaceAll(/"[^"]*"|(-?\d+\.(\d+))/g, (whole, number?: string, decimals = "") =>
      number === undefined ? whole : `expect.closeTo(${number}, ${decimals.length})`,
    );
}

/** What the compiler, as strict as for the package itself, says against modules that are on no disk. */
export function typeFaults(modules: readonly DocModule[]): string[] {
  const folder = ts.sys.getCurrentDirectory();
  const texts = new Map(modules.map(({ path, code }) => [`${folder}/${path}`, code]));
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...texts.keys()], options, {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version);
    },
  });
  return [...texts.keys()].flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}

/** Runs a module; what it imports comes from `provided`, whatever the address. */
export function run({ code }: DocModule, provided: object): void {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const require = () => provided;
  // oxlint-disable-next-line typescript/no-implied-eval -- our own documentation, in tests only
  new Function("require", "exports", outputText)(require, {});
}
