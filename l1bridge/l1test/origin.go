package l1test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// Sight is what the chain's nodes see of their L1.
type Sight int

// Unread is an L1 that they do not look at, so that all blocks name genesis_origin. Of one
// that is Followed they name the block that was at depth at their slot's start. Dark is one
// that they followed, and their endpoints are down.
const (
	Unread Sight = iota
	Followed
	Dark
)

// Origin is the L1 block that an honest proposer names in a slot.
func (e *Executed) Origin(t testing.TB, slot uint64) protocol.Origin {
	t.Helper()
	if e.Sight == Unread {
		return protocol.Origin{L1Block: e.Params.GenesisOrigin}
	}
	now := e.time(slot)
	if e.Sight == Dark || e.Params.SlotAt(now) <= e.Params.SlotAt(e.State.Timestamp) {
		return e.State.Origin
	}
	head, err := e.Node.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	next, ok := e.Params.NewestOrigin(head, func(number uint64) (protocol.L1Block, bool) {
		h, err := e.Node.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
		require.NoError(t, err)
		return protocol.L1Block{Number: number, Hash: h.Hash(), Timestamp: h.Time}, true
	}, e.Params.SlotStart(slot))
	origin := e.State.Origin
	origin.L1Block = next
	if ok && e.Params.Fees.JuicePerGwei > 0 {
		h, err := e.Client(t).HeaderByHash(t.Context(), next.Hash)
		require.NoError(t, err)
		origin.BaseFee, origin.BlobBaseFee = h.Prices(e.Params.L1ChainID)
	}
	if !ok || e.State.CheckOrigin(e.Params, origin, now) != nil {
		return e.State.Origin
	}
	return origin
}

// MayLock tells whether the next chunk may be of a slot: an L1 block that is young enough
// is there for it to name.
func (e *Executed) MayLock(t testing.TB, slot uint64) bool {
	t.Helper()
	return e.Params.FreshOrigin(e.Origin(t, slot).L1Block, e.time(slot))
}

// time of the next chunk in a slot, unix milliseconds.
func (e *Executed) time(slot uint64) uint64 {
	return e.Params.SlotStart(slot) + 10*(e.State.Chunk.Number+1)
}
