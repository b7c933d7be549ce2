// Reads texts, one in each line as JSON, with textlint and three of its usual rules.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { TextlintKernel } from "@textlint/kernel";

const require = createRequire(import.meta.url);
const module = (name) => {
  const found = require(name);
  return found.default ?? found;
};
const rules = ["alex", "write-good", "terminology"].map((id) => ({
  ruleId: id,
  rule: module(`textlint-rule-${id}`),
  options: id === "terminology" ? { defaultTerms: true } : true,
}));
const options = {
  ext: ".txt",
  filePath: "draft.txt",
  plugins: [{ pluginId: "text", plugin: module("@textlint/textlint-plugin-text") }],
  rules,
};
const kernel = new TextlintKernel();

// CPU time, in milliseconds: others on the machine do not count.
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line);
  const start = spent();
  const { messages } = await kernel.lintText(text, options);
  const took = spent() - start;
  console.log(JSON.stringify({ ms: took, found: messages.map(({ range }) => range) }));
}
