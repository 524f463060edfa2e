package audit

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/tx"
)

// Node is a node of the rollup, believed in nothing: what it gives has the hash that was
// asked for, or does not count.
type Node interface {
	// Name stands for it in errors.
	Name() string
	// Txs gives encoded objects, nil for those that it does not have.
	Txs(ctx context.Context, hashes []common.Hash) ([][]byte, error)
	// Header is a checkpoint's last one there.
	Header(ctx context.Context, checkpoint uint64) (checkpoint.Header, error)
}

// ErrNotReexecuted means that nothing wrong was found, but txs could not be run again:
// no node has their objects.
var ErrNotReexecuted = errors.New("not everything was executed again")

// named is how many txs are named of those that nobody has.
const named = 5

// reexecuted is what was run again, and what not.
type reexecuted struct {
	chunks, txs int
	without     int // chunks of which an object is missing
	missing     int // objects
	first       []string
	failing     map[string]error // by node: the last time it gave no answer
}

func (r *reexecuted) complete() error {
	if r.missing == 0 {
		return nil
	}
	text := fmt.Sprintf("%d chunks, for want of %d txs that no node has: %s", r.without, r.missing, strings.Join(r.first, ", "))
	if r.missing > len(r.first) {
		text += ", ..."
	}
	for name, err := range r.failing {
		text += fmt.Sprintf("; %s gave no answer: %v", name, err)
	}
	return fmt.Errorf("%w: %s", ErrNotReexecuted, text)
}

// objects gets the txs of a checkpoint's chunks, nil for a chunk of which one is missing.
func (a *Auditor) objects(ctx context.Context, c *content) ([][]*tx.Tx, error) {
	if !a.opts.Reexecute {
		return nil, nil
	}
	out := make([][]*tx.Tx, len(c.Blocks))
	for i := range c.Blocks {
		number := c.header.FirstChunk + uint64(i)
		if number <= a.state.Chunk.Number {
			continue // rebuilt before
		}
		hashes := make([]common.Hash, len(c.Blocks[i].Txs))
		for j := range c.Blocks[i].Txs {
			hashes[j] = c.Blocks[i].Txs[j].TxHash.Bytes()
		}
		found, err := a.ask(ctx, hashes)
		if err != nil {
			return nil, err
		}
		if a.again.count(number, hashes, found) {
			out[i] = found
		}
	}
	return out, nil
}

// count enters a chunk that is about to be run, and tells whether it can be.
func (r *reexecuted) count(chunk uint64, hashes []common.Hash, found []*tx.Tx) bool {
	missing := 0
	for j, t := range found {
		if t != nil {
			continue
		}
		missing++
		if len(r.first) < named {
			r.first = append(r.first, fmt.Sprintf("%s (chunk %d)", hashes[j], chunk))
		}
	}
	if missing > 0 {
		r.missing, r.without = r.missing+missing, r.without+1
		return false
	}
	r.chunks, r.txs = r.chunks+1, r.txs+len(found)
	return true
}

// ask has one node after the other give what is still missing. Order is that of hashes.
func (a *Auditor) ask(ctx context.Context, hashes []common.Hash) ([]*tx.Tx, error) {
	out := make([]*tx.Tx, len(hashes))
	limits := tx.Limits{MaxObjectBytes: int(a.genesis.params.MaxObjectBytes)}
	for _, node := range a.opts.Nodes {
		var want []common.Hash
		var at []int
		for i := range out {
			if out[i] == nil {
				want, at = append(want, hashes[i]), append(at, i)
			}
		}
		if len(want) == 0 {
			break
		}
		raw, err := node.Txs(ctx, want)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			a.again.fails(node.Name(), err)
			continue
		}
		for i := range min(len(raw), len(want)) {
			if raw[i] == nil {
				continue
			}
			t, err := tx.Decode(raw[i], limits)
			if err != nil || t.ID() != want[i] {
				a.again.fails(node.Name(), fmt.Errorf("another object for tx %s", want[i]))
				continue
			}
			out[at[i]] = t
		}
	}
	return out, nil
}

func (r *reexecuted) fails(node string, err error) {
	if r.failing == nil {
		r.failing = map[string]error{}
	}
	r.failing[node] = err
}

// told looks for a header that has a hash at the nodes.
func (a *Auditor) told(ctx context.Context, number uint64, hash common.Hash) (checkpoint.Header, bool) {
	for _, node := range a.opts.Nodes {
		h, err := node.Header(ctx, number)
		if err == nil && h.Hash() == hash {
			return h, true
		}
	}
	return checkpoint.Header{}, false
}
