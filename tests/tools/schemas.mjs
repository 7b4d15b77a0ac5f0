// Judges YAML by JSON Schemas, as an editor does. Standard input: {schemas, texts: [{schema: place, text}]}. Standard output: what is wrong with each text.
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const { schemas, texts } = JSON.parse(readFileSync(0, 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
const compiled = new Map();

// Most sites have the same languages, and so the same schemas.
function judgeOf(schema) {
  const text = JSON.stringify(schema);
  if (!compiled.has(text)) compiled.set(text, ajv.compile(schema));
  return compiled.get(text);
}

function wrong({ schema, text }) {
  let value;
  try {
    value = parse(text);
  } catch (error) {
    return [`no YAML: ${error.message}`];
  }
  const judge = judgeOf(schemas[schema]);
  return judge(value) ? [] : judge.errors.map((error) => `${error.instancePath} ${error.message}`);
}

process.stdout.write(JSON.stringify(texts.map(wrong)));
