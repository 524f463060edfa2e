package origins

import (
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

// Raw waits until ctx ends for the bytes that an entry was made with (forced.Check): those
// that L1's event has, or else the blobs that it names, which are asked for. It is not for
// calls of consensus.
func (f *Follower) Raw(ctx context.Context, entry inputs.Entry) (raw []byte, ok bool) {
	var data []byte
	var block uint64
	f.await(ctx, func() bool {
		data, block, ok = f.store.data(entry)
		return ok
	})
	if !ok || entry.Kind == inputs.Calldata {
		return data, ok
	}
	for {
		raw, err := f.blobs(ctx, queues.Entry{Entry: entry, Data: data}, block)
		if err == nil {
			return raw, true
		}
		f.cfg.Logger.Debug("Cannot read the blobs of a forced tx", "content", entry.Content, "block", block, "err", err)
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

// data is what L1's event has of an entry, and the number of its block.
func (s *store) data(e inputs.Entry) (data []byte, block uint64, ok bool) {
	raw, err := s.db.Get(objectKey(e.Content))
	if err != nil || len(raw) < 8 || crypto.Keccak256Hash(raw[8:]) != e.Content {
		return nil, 0, false
	}
	return raw[8:], binary.BigEndian.Uint64(raw), true
}
