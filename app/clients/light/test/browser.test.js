// The page in a real browser, driven over its debugging pipe. Skipped where none is installed.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { scene, served, text } from './l1.js';
import { bad, rollup } from './vectors.js';

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    return execFileSync('which', [name]);
  } catch {
    return false;
  }
});

/** One page of a browser of its own; `ask` sends a command of the DevTools protocol. */
class Page {
  constructor(home) {
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${home}`, '--remote-debugging-pipe'];
    this.process = spawn(browser, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.ended = new Promise((done) => this.process.once('exit', done));
    this.waiting = new Map();
    this.id = 0;
    let rest = '';
    this.process.stdio[4].on('data', (data) => {
      const messages = (rest + data).split('\0');
      rest = messages.pop();
      for (const m of messages.map((m) => JSON.parse(m))) this.waiting.get(m.id)?.(m);
    });
  }

  async ask(method, params = {}) {
    const id = ++this.id;
    const answer = new Promise((done, fail) => {
      this.waiting.set(id, done);
      this.ended.then(() => fail(new Error('the browser ended')));
    });
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId: this.session }) + '\0');
    const { result, error } = await answer;
    assert.equal(error, undefined, method);
    return result;
  }

  async open(url) {
    const { targetId } = await this.ask('Target.createTarget', { url: 'about:blank' });
    this.session = (await this.ask('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await this.ask('Page.navigate', { url });
    await this.evaluate("new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))");
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    assert.equal(exceptionDetails, undefined);
    return result.value;
  }

  /** Verifies a file as somebody at the screen does; gives what the page then says. */
  async verify(path, l1, contract) {
    const { root } = await this.ask('DOM.getDocument');
    const { nodeId } = await this.ask('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[name=proof]' });
    await this.ask('DOM.setFileInputFiles', { nodeId, files: [path] });
    return this.evaluate(`new Promise((done) => {
      const form = document.querySelector('form'), out = document.querySelector('output');
      form.elements.l1.value = ${JSON.stringify(l1)};
      form.elements.rollup.value = ${JSON.stringify(contract)};
      new MutationObserver((_, o) => out.className && (o.disconnect(), done(out.className + ': ' + out.innerText))).observe(out, { childList: true });
      form.requestSubmit();
    })`);
  }

  async close() {
    this.process.kill();
    await this.ended;
  }
}

function files() {
  const kinds = { html: 'text/html', css: 'text/css', js: 'text/javascript' };
  return createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    response.setHeader('content-type', kinds[path.split('.').pop()] ?? 'text/plain');
    try {
      response.end(readFileSync(new URL('..' + path, import.meta.url)));
    } catch {
      response.writeHead(404).end();
    }
  });
}

test('the page verifies and refuses', { skip: browser ? false : 'no Chromium is installed' }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'light-')), server = files(), page = new Page(home);
  const file = (name, content) => (writeFileSync(join(home, name), content), join(home, name));
  try {
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    await page.open(`http://127.0.0.1:${server.address().port}/index.html`);
    await served(scene(), async (l1) => {
      assert.match(await page.verify(file('good.json', text), l1, rollup), /^good: CHECKPOINTED: tx 0x.* in chunk 5/);
      assert.match(await page.verify(file('good.json', text), l1, ''), /make sure that it is the one you mean/);
      const forged = bad.find((b) => b.name === 'signed by strangers').file;
      assert.match(await page.verify(file('bad.json', forged), l1, rollup), /^bad: REFUSED: signature/);
    });
    assert.match(await page.verify(file('good.json', text), 'http://127.0.0.1:1', rollup), /^bad: NOT VERIFIED/);
  } finally {
    await page.close();
    server.close();
    rmSync(home, { recursive: true, force: true });
  }
});
