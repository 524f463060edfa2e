// The node's JSON-RPC, from whose page this is served.

/** What the node refused, with what to do if it said so. */
export class Refused extends Error {
  constructor({ code, message, data }) {
    super(data?.remedy ? `${message}: ${data.remedy}` : message);
    this.code = code;
  }
}

const at = new URL('../', import.meta.url);

let id = 0;

/** Calls a method; throws Refused, or what fetch throws. */
export async function call(method, ...params) {
  const answer = await fetch(at, {
    method: 'POST', headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: ++id, method: `node_${method}`, params }),
  });
  if (!answer.ok) throw new Error(`the node answers ${answer.status} ${answer.statusText}`);
  const { result, error } = await answer.json();
  if (error) throw new Refused(error);
  return result;
}

/** Null where the node knows no such thing. */
export async function find(method, ...params) {
  try {
    return await call(method, ...params);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** How the node is. */
export async function health() {
  return (await fetch(new URL('readyz', at))).json();
}

/** Prometheus's text as a map from a series, labels and all, to its value. */
export async function metrics() {
  const answer = await fetch(new URL('metrics', at));
  if (!answer.ok) return new Map();
  const series = new Map();
  for (const line of (await answer.text()).split('\n')) {
    const cut = line.lastIndexOf(' ');
    if (cut > 0 && line[0] !== '#') series.set(line.slice(0, cut), Number(line.slice(cut + 1)));
  }
  return series;
}

/**
 * Follows chunks until the returned function is called; comes back by itself after a broken connection, where it stopped.
 * @param {(event: object) => void} tell Gets the chunk events of node_subscribe, in order.
 * @param {(up: boolean) => void} line Hears whether the connection stands.
 */
export function follow(tell, line) {
  let socket, after, ended = false, wait = 500, timer;
  const open = () => {
    const url = new URL(at);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    socket = new WebSocket(url);
    socket.onopen = () => socket.send(JSON.stringify({
      jsonrpc: '2.0', id: 1, method: 'node_subscribe', params: ['chunks', { level: 'proposed', ...(after && { after }) }],
    }));
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.id === 1) {
        if (message.error) after = undefined; // what was resumed after is no longer kept
        else wait = 500;
        return line(!message.error);
      }
      const event = message.params?.result;
      if (!event) return;
      if (event.event === 'ended') return socket.close();
      if (event.event !== 'proposed') after = { number: event.number - (event.event === 'retracted'), hash: event.hash, generation: event.generation };
      tell(event);
    };
    socket.onclose = () => {
      if (ended) return;
      line(false);
      timer = setTimeout(open, wait);
      wait = Math.min(2 * wait, 10_000);
    };
  };
  open();
  return () => {
    ended = true;
    clearTimeout(timer);
    socket.close();
  };
}
