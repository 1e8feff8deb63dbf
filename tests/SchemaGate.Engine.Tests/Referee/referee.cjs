// Answers questions about JSON Schemas, one JSON object a line in, one line out, in the same order.
// In:  {"schema": S, "components": {...}, "instances": [...]}; S may refer to #/components/... . Out: {"valid": [true, ...]} or {"error": "..."}.
"use strict";
const Ajv2020 = require("ajv/dist/2020");
const addFormats = require("ajv-formats");

// `discriminator` is left to be an unknown keyword: OpenAPI says that it does not change what is valid.
const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false, logger: false });
addFormats(ajv);

// ajv-formats leaves int64 unbounded, because a JavaScript number cannot hold the bounds exactly. The nearest doubles are used.
ajv.addFormat("int64", { type: "number", validate: (value) => Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63 });

// ajv-formats takes every number for a float; the format says single precision (OpenAPI 3.1, section 4.4), so its range is the bound.
ajv.addFormat("float", { type: "number", validate: (value) => Math.abs(value) <= 3.4028234663852886e38 });
ajv.addFormat("double", { type: "number", validate: (value) => Number.isFinite(value) });

// Ajv 8.20 accepts [] for {"prefixItems": [{}], "contains": {}}: the two are asked apart, which means the same.
function apart(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(apart);
  const copy = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, apart(member)]));
  if (!Array.isArray(copy.prefixItems) || copy.contains === undefined) return copy;
  const { contains, minContains, maxContains, ...rest } = copy;
  return { ...rest, allOf: [...(rest.allOf ?? []), JSON.parse(JSON.stringify({ contains, minContains, maxContains }))] };
}

function judge({ schema, components, instances }) {
  const root = typeof schema === "boolean" ? (schema ? {} : { not: {} }) : { ...apart(schema) };
  root.components = apart(components);
  try {
    const validate = ajv.compile(root);
    return { valid: instances.map((instance) => validate(instance)) };
  } catch (error) {
    return { error: String(error && error.message) };
  } finally {
    ajv.removeSchema(root);
  }
}

let rest = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  const answers = lines.map((line) => JSON.stringify(judge(JSON.parse(line))) + "\n");
  if (answers.length > 0) process.stdout.write(answers.join(""));
});
