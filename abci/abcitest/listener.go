package abcitest

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/txpool"
)

// Pool is a txpool.Pool as the application wants it.
type Pool struct{ *txpool.Pool }

// Drop implements abci.Pool.
func (p Pool) Drop(id common.Hash, why error) { p.Pool.Drop(id, why) }

// Heard is what an application told its listener.
type Heard struct {
	Heights []uint64
	Chunks  []uint64
	Valid   []uint64 // chunks proposed and found valid
	Locks   []*lock.Certificate
	Lies    []lock.Evidence
	States  []uint64 // heights whose states a snapshot gave
	Gone    []uint64 // chunks that were pruned

	node *Node
}

// Decided implements abci.Listener.
func (h *Heard) Decided(s *ledger.State, c *ledger.Chunk) {
	h.Heights = append(h.Heights, s.Height)
	if c == nil {
		return
	}
	h.Chunks = append(h.Chunks, c.Header.Number)
	h.node.Pool.Apply(txpool.Chunk{
		Number: c.Header.Number, Timestamp: 1000 * c.Header.Timestamp, Effects: c.Effects,
		AnchorMaxAge: h.node.chain.Params.AnchorMaxAge,
	})
}

// Pruned implements abci.Listener.
func (h *Heard) Pruned(_, _ *ledger.State, gone []ledger.ChunkRecord) {
	for _, c := range gone {
		h.Gone = append(h.Gone, c.Header.Number)
	}
}

// Restored implements abci.Listener.
func (h *Heard) Restored(s *ledger.State) { h.States = append(h.States, s.Height) }

// Locked implements abci.Listener.
func (h *Heard) Locked(c *lock.Certificate) { h.Locks = append(h.Locks, c) }

// Proposed implements abci.Listener.
func (h *Heard) Proposed(number uint64) { h.Valid = append(h.Valid, number) }

// Accused implements abci.Listener.
func (h *Heard) Accused(_ uint64, e lock.Evidence) { h.Lies = append(h.Lies, e) }
