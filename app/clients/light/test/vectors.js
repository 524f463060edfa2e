// The vectors of x/light, which Go and Solidity read, too.
import { readFileSync } from 'node:fs';

const all = JSON.parse(readFileSync(new URL('../../../../x/light/testdata/vectors.json', import.meta.url), 'utf8'));

export const { l1_chain_id: l1ChainId, rollup } = all;
export const good = all.good;
export const bad = all.bad.map(({ name, reason, of, from, to, with: other }) => {
  const text = good[of].file;
  return { name, reason, file: text.slice(0, from) + other + text.slice(to) };
});
