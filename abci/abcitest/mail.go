package abcitest

import (
	"context"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// mail is what was ever put into the queues of a Chain's L1s. A queue's hash says all that
// is in it, so each entry is found by the queue that ends with it.
type mail struct {
	mu      sync.Mutex
	letters map[inputs.Queue]letter
}

// letter is an entry of a queue: a message or a forced tx.
type letter struct {
	before  inputs.Queue
	message fr.Element
	entry   inputs.Entry
}

func newMail() *mail {
	return &mail{letters: map[inputs.Queue]letter{}}
}

func (m *mail) put(q inputs.Queue, l letter) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.letters[q] = l
}

// after are up to so many letters that follow on a place of a queue, oldest first; none when
// the queue does not go through it.
func (m *mail) after(place inputs.Queue, count uint64, q inputs.Queue) (out []letter) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for q.Total > place.Total {
		l := m.letters[q]
		out = append(out, l)
		q = l.before
	}
	if q != place {
		return nil
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out[:min(count, uint64(len(out)))]
}

// at is the place of a queue that has so many entries.
func (m *mail) at(total uint64, q inputs.Queue) inputs.Queue {
	m.mu.Lock()
	defer m.mu.Unlock()
	for q.Total > total {
		q = m.letters[q].before
	}
	return q
}

// Send puts messages into the last of L1's blocks, which becomes another one.
func (c *Chain) Send(blocks []protocol.Origin, leaves ...fr.Element) []protocol.Origin {
	return c.fill(blocks, func(last *protocol.Origin) {
		for _, leaf := range leaves {
			next := last.Inbox.With(leaf.Bytes())
			c.mail.put(next, letter{before: last.Inbox, message: leaf})
			last.Inbox = next
		}
	})
}

// Force puts txs into the queue of forced ones, alike. Their entries are of calldata.
func (c *Chain) Force(blocks []protocol.Origin, due uint64, objects ...[]byte) []protocol.Origin {
	entries := make([]inputs.Entry, len(objects))
	for i, object := range objects {
		entries[i] = Entry(object, due)
	}
	return c.ForceEntries(blocks, entries...)
}

// ForceEntries puts entries into the queue of forced txs, alike.
func (c *Chain) ForceEntries(blocks []protocol.Origin, entries ...inputs.Entry) []protocol.Origin {
	return c.fill(blocks, func(last *protocol.Origin) {
		for _, entry := range entries {
			next := last.Forced.With(entry.Leaf())
			c.mail.put(next, letter{before: last.Forced, entry: entry})
			last.Forced = next
		}
	})
}

func (c *Chain) fill(blocks []protocol.Origin, put func(last *protocol.Origin)) []protocol.Origin {
	require.NotEmpty(c.t, blocks)
	out := append([]protocol.Origin(nil), blocks...)
	last := &out[len(out)-1]
	put(last)
	last.Hash = crypto.Keccak256Hash(last.Hash[:], last.Inbox.Hash[:], last.Forced.Hash[:])
	return out
}

// Read says whether the node reads L1's queues; without, it sees the blocks alone.
func (l *L1) Read(is bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.unread = !is
	l.tell()
}

// queues are L1's as this node has read them.
func (l *L1) queues() (q protocol.Origin, news <-chan struct{}) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.unread && len(l.blocks) > 0 {
		q = l.blocks[len(l.blocks)-1]
	}
	return q, l.news
}

// Messages implements abci.Queues.
func (l *L1) Messages(after inputs.Queue, count uint64) (out []fr.Element) {
	q, _ := l.queues()
	for _, m := range l.mail.after(after, count, q.Inbox) {
		out = append(out, m.message)
	}
	return out
}

// Entries implements abci.Queues.
func (l *L1) Entries(after inputs.Queue, count uint64) (out []inputs.Entry) {
	q, _ := l.queues()
	for _, m := range l.mail.after(after, count, q.Forced) {
		out = append(out, m.entry)
	}
	return out
}

// Inbox implements abci.Queues.
func (l *L1) Inbox(ctx context.Context, total uint64) (inputs.Queue, bool) {
	return l.place(ctx, total, func(o protocol.Origin) inputs.Queue { return o.Inbox })
}

// Forced implements abci.Queues.
func (l *L1) Forced(ctx context.Context, total uint64) (inputs.Queue, bool) {
	return l.place(ctx, total, func(o protocol.Origin) inputs.Queue { return o.Forced })
}

func (l *L1) place(ctx context.Context, total uint64, of func(protocol.Origin) inputs.Queue) (inputs.Queue, bool) {
	for {
		origin, news := l.queues()
		if q := of(origin); q.Total >= total {
			return l.mail.at(total, q), true
		}
		l.ask()
		select {
		case <-news:
		case <-ctx.Done():
			return inputs.Queue{}, false
		}
	}
}
