import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const here = new URL('../', import.meta.url);
const html = readFileSync(new URL('index.html', here), 'utf8');
const map = html.match(/<script type="importmap">([^]*?)<\/script>/)[1];
const imports = JSON.parse(map).imports;

/** Where a browser looks for what a module imports, by the page's map. */
function resolve(name, from) {
  if (/^\.{0,2}\//.test(name)) return new URL(name, from);
  const prefix = Object.keys(imports).filter((k) => name === k || k.endsWith('/') && name.startsWith(k)).sort((a, b) => b.length - a.length)[0];
  assert.ok(prefix, `${name}, imported by ${from}, is not in the map`);
  return new URL(imports[prefix] + name.slice(prefix.length), here);
}

test('a browser finds every module, and no other library', () => {
  const seen = new Set(), todo = [new URL('page.js', here)];
  while (todo.length) {
    const at = todo.pop();
    if (seen.has(at.href)) continue;
    seen.add(at.href);
    assert.ok(existsSync(at), at.href);
    const code = readFileSync(at, 'utf8').replace(/\/\*[^]*?\*\//g, '');
    for (const [, name] of code.matchAll(/^(?:import|export)[^'"]*?from\s*['"]([^'"]+)['"]/gm)) todo.push(resolve(name, at));
  }
  assert.ok([...seen].some((s) => s.endsWith('/esm/secp256k1.js')));
  for (const s of seen) assert.match(s, /\/app\/clients\/light\/([a-z0-9]+\.js|node_modules\/@noble\/(curves|hashes)\/)/);
});

test('the page lets only its own code run', () => {
  const hash = createHash('sha256').update(map).digest('base64');
  assert.ok(html.includes(`script-src 'self' 'sha256-${hash}'`), `the import map's hash is ${hash}`);
  assert.equal([...html.matchAll(/<script/g)].length, 2);
  assert.doesNotMatch(html, /\son[a-z]+=|javascript:/);
});
