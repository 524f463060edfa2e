// The page: a file, an endpoint, a verdict.
import { LightError, verify } from './light.js';

/** The verdict as lines of text, the first one the verdict itself. */
export function lines(r, rollupGiven) {
  const what = r.tx ? `tx ${r.tx} in chunk ${r.chunk}` : `chunk ${r.chunk}`;
  return [
    `${r.standing.toUpperCase()}: ${what}`,
    `${r.signers} of ${r.members} members of epoch ${r.epoch} signed at height ${r.height}; ${r.quorum} are needed.`,
    r.standing === 'settled' ? 'L1 acts on it.' : `Why not further: ${r.why}.`,
    r.asked
      ? 'The committee is as this L1 endpoint says: the proof does not prove it.'
      : `The committee is proved by L1 block ${r.l1Block.number} ${r.l1Block.hash}.`,
    `${rollupGiven ? 'Rollup' : 'Rollup named by the file, make sure that it is the one you mean:'} ${r.rollup} on L1 ${r.l1ChainId}, read at final block ${r.readAt.number}.`,
  ];
}

export function refusal(error) {
  const reason = error instanceof LightError ? error.reason : 'error';
  return [reason === 'l1' ? 'NOT VERIFIED: the L1 endpoint does not tell' : `REFUSED: ${reason}`, error.message];
}

async function show(form, out) {
  const data = new FormData(form), rollup = data.get('rollup').trim();
  out.replaceChildren('Verifying …');
  out.className = '';
  let text, good = false;
  try {
    text = lines(await verify(await data.get('proof').text(), { l1: data.get('l1').trim(), rollup: rollup || undefined }), rollup !== '');
    good = true;
  } catch (error) {
    text = refusal(error);
  }
  out.className = good ? 'good' : 'bad';
  out.replaceChildren(...text.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
}

if (typeof document !== 'undefined') {
  const form = document.querySelector('form'), out = document.querySelector('output');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(form, out);
  });
}
