package watchtower

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// remembered is of how many blocks before it L1 has the hashes (EIP-2935). An origin that
// it has forgotten a certificate vouches for.
const remembered = 8191

// lostBelow is the number of the lowest of a checkpoint and those that must be published
// before it whose origin is a block that L1 does not have, and no later than its own, as in
// every chain that can be published; 0 for none.
func (w *Watchtower) lostBelow(ctx context.Context, s *view.Snapshot, h checkpoint.Header) (uint64, error) {
	header := func(n uint64) (checkpoint.Header, error) {
		if n == h.Number {
			return h, nil
		}
		return w.opts.Chain.Header(n)
	}
	from, err := lowestToPublish(s.Tips, header)
	if err != nil {
		return 0, fmt.Errorf("read checkpoint %d: %w", s.Tips.Confirmed, err)
	}
	looked := map[protocol.L1Ref]bool{}
	for n := max(from, w.first); n <= h.Number; n++ { // of those before this node began nothing is known
		one, err := header(n)
		if err != nil {
			return 0, fmt.Errorf("read checkpoint %d: %w", n, err)
		}
		if looked[one.Origin] || one.Origin.Number > h.Origin.Number {
			continue
		}
		lost, err := w.lost(ctx, s, one.Origin)
		if err != nil {
			return 0, err
		}
		if lost {
			return n, nil
		}
		looked[one.Origin] = true
	}
	return 0, nil
}

// lowestToPublish is the first checkpoint of this node's chain that L1 has not confirmed. A
// confirmed one that is open may be a shorter version of ours, which must come in its place.
func lowestToPublish(t view.Tips, header func(uint64) (checkpoint.Header, error)) (uint64, error) {
	if t.Closed || t.Confirmed == 0 {
		return t.Confirmed + 1, nil
	}
	switch ours, err := header(t.Confirmed); {
	case errors.Is(err, ledger.ErrNoRecord): // it began after that
	case err != nil:
		return 0, err
	case ours.Hash() != t.ConfirmedHash:
		return t.Confirmed, nil
	}
	return t.Confirmed + 1, nil
}

// lost tells whether L1 has another block in the place of an origin, or will not have come
// to it with the next one, and remembers.
func (w *Watchtower) lost(ctx context.Context, s *view.Snapshot, origin protocol.L1Ref) (bool, error) {
	head := s.Head
	switch {
	case origin.Number > head.Number:
		return true, nil
	case origin.Number == head.Number:
		return origin.Hash != head.Hash, nil
	case origin.Number+remembered < head.Number:
		return false, nil
	}
	if h, known := s.Block(origin.Number); known {
		return h.Hash != origin.Hash, nil
	}
	call := common.BigToHash(new(big.Int).SetUint64(origin.Number))
	data, err := w.sure(s).client.CallAt(ctx, params.HistoryStorageAddress, call[:], head.Hash)
	if err != nil {
		return false, fmt.Errorf("read the hash of L1 block %d: %w", origin.Number, err)
	}
	if len(data) != common.HashLength {
		return false, fmt.Errorf("hash of L1 block %d: %w: %d bytes", origin.Number, client.ErrMalformed, len(data))
	}
	return common.Hash(data) != origin.Hash, nil
}
