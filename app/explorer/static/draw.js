// Small parts of pages: elements, times, numbers, pictures.

/** An element. Text is text, never markup: what a node says is not trusted. */
export function el(name, attributes = {}, ...children) {
  const node = name === 'svg' || svg.has(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false).map((child) => (child instanceof Node ? child : String(child))));
  return node;
}

const svg = new Set(['rect', 'text', 'g', 'path', 'title']);

export const section = (title, ...children) => el('section', {}, el('h2', {}, title), ...children);

/** A table; cells that are numbers stand to the right. */
export function table(label, heads, rows) {
  const numbers = heads.map((_, i) => rows.some((row) => typeof row.cells[i] === 'number'));
  const cell = (tag) => (content, i) => el(tag, { class: numbers[i] && 'n', scope: tag === 'th' && 'col' }, typeof content === 'number' ? content.toLocaleString('en') : content ?? '–');
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label },
    el('table', {}, el('thead', {}, el('tr', {}, heads.map(cell('th')))), el('tbody', {}, rows.map((row) => el('tr', { class: row.class }, row.cells.map(cell('td')))))));
}

export const list = (pairs) => el('dl', {}, pairs.filter(([, value]) => value !== undefined && value !== null).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]));

export const mono = (text) => el('span', { class: 'mono' }, text);
export const link = (to, text) => el('a', { href: to }, text);
export const short = (hash) => `${hash.slice(0, 10)}…${hash.slice(-6)}`;
export const hash = (value, to) => (to ? el('a', { href: to, class: 'mono', title: value }, short(value)) : el('span', { class: 'mono', title: value }, short(value)));

/** How long ago or how long, in the largest fitting unit. */
export function duration(ms) {
  if (ms === undefined || ms === null) return '–';
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const s = ms / 1000;
  if (s < 100) return `${s.toFixed(1)} s`;
  if (s < 6000) return `${Math.round(s / 60)} min`;
  return `${Math.round(s / 3600)} h`;
}

export const moment = (ms) => el('time', { datetime: new Date(ms).toISOString() }, new Date(ms).toISOString().replace('T', ' ').replace('.000Z', ' UTC').replace('Z', ' UTC'));

/** An amount of 18 decimals. */
export function coins(text, unit) {
  const digits = String(text).padStart(19, '0');
  const rest = digits.slice(-18).replace(/0+$/, '');
  return `${BigInt(digits.slice(0, -18)).toLocaleString('en')}${rest && `.${rest}`} ${unit}`;
}

/** A picture of how often something took how long, with a table of the same for readers. */
export function histogram(title, buckets) {
  const most = Math.max(1, ...buckets.map((b) => b.count)), width = 480, height = 120, step = width / Math.max(1, buckets.length);
  return el('svg', { class: 'chart', viewBox: `0 0 ${width} ${height + 30}`, role: 'img', 'aria-label': `${title}: ${buckets.map((b) => `${b.label} ${b.count}`).join(', ')}` },
    buckets.flatMap((b, i) => {
      const h = height * b.count / most;
      return [
        el('rect', { x: i * step + 2, y: height - h, width: step - 4, height: h }, el('title', {}, `${b.label}: ${b.count}`)),
        i % 3 === 0 && el('text', { x: i * step + step / 2, y: height + 16, 'text-anchor': i === 0 ? 'start' : 'middle' }, b.label),
      ];
    }));
}

/** The way of a chunk or a transaction through the tips. */
export const tips = ['proposed', 'locked', 'checkpointed', 'proven', 'finalized'];
