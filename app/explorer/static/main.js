// Which page is shown, and what stands around it.
import { call } from './rpc.js';
import { el } from './draw.js';
import { home } from './home.js';
import { chunk, checkpoint } from './chunk.js';
import { tx } from './tx.js';
import { verifyPage } from './verify.js';

const main = document.getElementById('main'), line = document.getElementById('line');

const pages = [
  [/^$/, home],
  [/^chunk\/(\d+)$/, chunk],
  [/^checkpoint\/(\d+)$/, checkpoint],
  [/^tx\/(0x[0-9a-f]{64})$/, tx],
  [/^verify(?:\/(\d+|0x[0-9a-f]{64}))?$/, verifyPage],
];

let leave = () => {};

/** Shows the page that the address names. */
async function show(first) {
  leave();
  leave = () => {};
  const name = location.hash.replace(/^#\/?/, '');
  const [page, found] = pages.map(([pattern, of]) => [of, pattern.exec(name)]).find(([, match]) => match) ?? [];
  let gone = false;
  leave = () => { gone = true; };
  const put = (...children) => { if (!gone) main.replaceChildren(...children.filter(Boolean)); };
  if (!page) return put(el('h1', {}, 'There is no such page'), el('p', {}, 'Write a chunk’s number or a transaction’s hash into the field above.'));
  try {
    const end = await page({ put, up, say }, ...found.slice(1));
    if (gone) end?.();
    else leave = () => { gone = true; end?.(); };
  } catch (error) {
    put(el('h1', {}, 'That did not work'), el('p', { class: 'warn' }, error.message));
  }
  if (!first) main.focus({ preventScroll: true });
}

/** Says whether the node is reached. */
function up(is) {
  line.textContent = is ? 'live' : 'no connection, trying again';
  line.classList.toggle('bad', !is);
}

function say(text) { line.textContent = text; }

async function around() {
  const info = await call('getNodeInfo');
  document.title = `${info.moniker} · aztecd`;
  document.getElementById('chain').textContent = info.chainId;
  document.getElementById('versions').textContent = `aztecd ${info.versions.version}, CometBFT ${info.versions.cometbft}`;
}

document.getElementById('search').addEventListener('submit', (event) => {
  event.preventDefault();
  const what = new FormData(event.target).get('what').trim().toLowerCase();
  if (/^\d+$/.test(what)) location.hash = `#/chunk/${what}`;
  else if (/^(0x)?[0-9a-f]{64}$/.test(what)) location.hash = `#/tx/0x${what.replace('0x', '')}`;
  else say('write a chunk’s number or a transaction’s hash of 64 hex digits');
});
addEventListener('hashchange', () => show(false));
around().catch(() => up(false));
show(true);
