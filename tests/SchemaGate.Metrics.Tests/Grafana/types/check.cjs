// Checks a dashboard against Grafana's own types: the whole, and the options and custom fields of each panel.
// Usage: node check.cjs DASHBOARD. Prints one line for each thing that is wrong.
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const dashboard = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));

// Types that only have options, or no custom fields of their own.
const withoutCustom = new Set(["stat", "gauge", "logs"]);
const config = (type) => `import("./node_modules/@grafana/schema/dist/types/raw/composable/${type}/panelcfg/x/types.gen")`;
const checkPanel = (panel, index) => {
  const custom = panel.fieldConfig.defaults.custom;
  const options = `export const options${index}: Written<Partial<${config(panel.type)}.Options>> = ${JSON.stringify(panel.options)};`;
  return withoutCustom.has(panel.type) && !custom
    ? options
    : `${options}\nexport const custom${index}: Written<Partial<${config(panel.type)}.FieldConfig>> = ${JSON.stringify(custom ?? {})};`;
};

// What Prometheus' own annotations hold besides: the types know only what all data sources have.
for (const annotation of dashboard.annotations.list) {
  ["titleFormat", "useValueForTime"].forEach((name) => delete annotation[name]);
  ["expr", "instant", "range"].forEach((name) => annotation.target && delete annotation.target[name]);
}

// Enumerations are written as their values.
const source = `import type { Dashboard } from "@grafana/schema";
type Written<T> = T extends string ? \`\${T}\` : T extends number ? T | (\`\${T}\` extends \`\${infer N extends number}\` ? N : never) : T extends (infer U)[] ? Written<U>[] : T extends object ? { [K in keyof T]: Written<T[K]> } : T;
export const dashboard: Written<Dashboard> = ${JSON.stringify(dashboard)};
${dashboard.panels.map(checkPanel).join("\n")}
`;

const file = path.join(__dirname, "dashboard.ts");
fs.writeFileSync(file, source);
const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022 });
for (const problem of ts.getPreEmitDiagnostics(program)) {
  console.log(ts.flattenDiagnosticMessageText(problem.messageText, " "));
}
