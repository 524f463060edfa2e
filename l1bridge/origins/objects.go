package origins

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/x/forced"
	"github.com/aztecd/aztecd/x/inputs"
)

// mostAlike bounds how many entries alike are asked for: each of them costs L1's fee, and the
// chain takes the first first.
const mostAlike = 64

// Raw waits until ctx ends for the bytes that an entry was made with (forced.Check): those
// that L1's event has, or else the blobs that it names, which are asked for. It is not for
// calls of consensus.
func (f *Follower) Raw(ctx context.Context, entry inputs.Entry) (raw []byte, ok bool) {
	var events []event
	f.await(ctx, func() bool {
		events = f.store.events(entry)
		return len(events) > 0
	})
	if len(events) == 0 {
		return nil, false
	}
	if entry.Kind == inputs.Calldata {
		return events[0].data, true
	}
	for {
		for _, e := range events {
			raw, err := f.blobs(ctx, queues.Entry{Entry: entry, Data: e.data}, e.block)
			if err == nil {
				return raw, true
			}
			f.cfg.Logger.Debug("Cannot read the blobs of a forced tx", "content", entry.Content, "block", e.block, "err", err)
		}
		events = f.store.events(entry) // L1 may have it in another block since
		select {
		case <-time.After(retry):
		case <-ctx.Done():
			return nil, false
		}
	}
}

// blobs are the raw bytes of an entry that an L1 block brought in blobs.
func (f *Follower) blobs(ctx context.Context, e queues.Entry, block uint64) ([]byte, error) {
	if f.cfg.Blobs == nil {
		return nil, fmt.Errorf("%w: no source configured", blobs.ErrUnavailable)
	}
	at, ok := f.cfg.View.Snapshot().Block(block)
	if !ok {
		var err error
		if at, err = f.cfg.View.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(block)); err != nil {
			return nil, err
		}
	}
	hashes, length := e.Blobs()
	found, err := f.cfg.Blobs.Blobs(ctx, blobs.BlockRef{Number: at.Number, Hash: at.Hash, Time: at.Time}, hashes)
	if err != nil {
		return nil, err
	}
	return forced.InBlobs(length, found), nil
}

// event is what L1's event of an entry brought, and the number of its block.
type event struct {
	data  []byte
	block uint64
}

// events are those of all entries alike: whoever enqueues the same again, in another block, or
// in one that L1 undoes, must not hide where the blobs of the first are.
func (s *store) events(e inputs.Entry) (out []event) {
	begin := objectsOf(e)
	it, err := s.db.Iterator(begin, append(objectsOf(e), 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff))
	if err != nil {
		return nil
	}
	defer it.Close()
	for ; it.Valid() && len(out) < mostAlike; it.Next() {
		if raw := it.Value(); len(raw) >= 8 && crypto.Keccak256Hash(raw[8:]) == e.Content {
			out = append(out, event{bytes.Clone(raw[8:]), binary.BigEndian.Uint64(raw)})
		}
	}
	return out
}
