// Package rpctest has a node made of maps, for tests of what talks to nodes.
package rpctest

import (
	"context"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Node is an rpc.Backend that locks and checkpoints when told. Set its fields
// before it is served.
type Node struct {
	Params *protocol.Params
	// Refuse, when set, judges a tx on arrival.
	Refuse func(*tx.Tx) error

	mu       sync.Mutex
	pending  []common.Hash
	receipts map[common.Hash]rpc.Receipt
	chunks   []rpc.ChunkInfo
	tips     rpc.Tips
	locked   rpc.Feed[rpc.LockedChunk]
	moves    rpc.Feed[rpc.Tips]
	peers    []*Node
}

// NewNode makes a node at genesis.
func NewNode(p *protocol.Params) *Node {
	return &Node{Params: p, receipts: map[common.Hash]rpc.Receipt{}, chunks: make([]rpc.ChunkInfo, 1)}
}

// Connect makes the nodes one network: each tells the others what it is sent.
func Connect(nodes ...*Node) {
	for _, n := range nodes {
		n.peers = nodes
	}
}

// SendTx decodes, judges and passes on.
func (n *Node) SendTx(_ context.Context, raw []byte) (common.Hash, error) {
	t, err := tx.Decode(raw, tx.Limits{MaxObjectBytes: int(n.Params.MaxObjectBytes)})
	if err != nil {
		return common.Hash{}, err
	}
	if n.Refuse != nil {
		if err := n.Refuse(t); err != nil {
			return common.Hash{}, err
		}
	}
	n.take(t.ID())
	for _, peer := range n.peers {
		if peer != n {
			peer.take(t.ID())
		}
	}
	return t.ID(), nil
}

func (n *Node) take(id common.Hash) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.pending = append(n.pending, id)
	n.receipts[id] = rpc.Receipt{TxHash: id, Status: rpc.StatusPending}
}

// Lock makes a chunk of what is pending and tells subscribers. It returns its
// number, or 0 when nothing is pending.
func (n *Node) Lock() uint64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(n.pending) == 0 {
		return 0
	}
	info := rpc.ChunkInfo{TxHashes: n.pending, Status: rpc.StatusLocked, Checkpoint: n.tips.Checkpointed.Checkpoint + 1}
	info.Header.Number = uint64(len(n.chunks))
	info.Header.Height = 2 * info.Header.Number
	info.Header.TxCount = uint32(len(n.pending))
	info.Hash = info.Header.Hash()
	n.chunks, n.pending = append(n.chunks, info), nil
	for i, id := range info.TxHashes {
		n.receipts[id] = rpc.Receipt{
			TxHash: id, Status: rpc.StatusLocked, Chunk: info.Header.Number, Height: info.Header.Height, Index: uint32(i),
		}
	}
	n.tips.Locked = rpc.Tip{Chunk: info.Header.Number, Hash: info.Hash}
	n.tips.Proposed = n.tips.Locked
	n.locked.Send(rpc.LockedChunk{
		Number: info.Header.Number, Hash: info.Hash, Height: info.Header.Height, TxHashes: info.TxHashes, Locked: true,
	})
	n.moves.Send(n.tips)
	return info.Header.Number
}

// Publish checkpoints all that is locked and tells subscribers.
func (n *Node) Publish() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.tips.Checkpointed.Chunk == n.tips.Locked.Chunk {
		return
	}
	n.tips.Checkpointed = rpc.Tip{
		Chunk: n.tips.Locked.Chunk, Hash: n.tips.Locked.Hash, Checkpoint: n.tips.Checkpointed.Checkpoint + 1,
	}
	for id, r := range n.receipts {
		if r.Status == rpc.StatusLocked {
			r.Status = rpc.StatusCheckpointed
			n.receipts[id] = r
		}
	}
	n.moves.Send(n.tips)
}

// Receipt answers for txs that were sent.
func (n *Node) Receipt(id common.Hash) (rpc.Receipt, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	r, ok := n.receipts[id]
	if !ok {
		return rpc.Receipt{}, fmt.Errorf("tx %s: %w", id, rpc.ErrNotFound)
	}
	return r, nil
}

// Tips returns the tips.
func (n *Node) Tips() rpc.Tips {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.tips
}

// Chunk returns a chunk that Lock made.
func (n *Node) Chunk(number uint64) (*rpc.ChunkInfo, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if number == 0 || number >= uint64(len(n.chunks)) {
		return nil, fmt.Errorf("chunk %d: %w", number, rpc.ErrNotFound)
	}
	info := n.chunks[number]
	return &info, nil
}

// ChunkByTx returns the chunk of a tx.
func (n *Node) ChunkByTx(id common.Hash) (*rpc.ChunkInfo, error) {
	r, err := n.Receipt(id)
	if err != nil {
		return nil, err
	}
	return n.Chunk(r.Chunk)
}

// Info has what building a tx needs.
func (n *Node) Info() rpc.NodeInfo {
	return rpc.NodeInfo{
		ChainID: n.Params.ChainID(), Params: n.Params, Synced: true,
		Fees: n.Params.Fees.Initial, Anchor: rpc.Anchor{Chunk: n.Tips().Locked.Chunk},
	}
}

// Health is ready.
func (n *Node) Health() rpc.Health { return rpc.Health{Ready: true, Synced: true} }

// SubscribeChunks tells what Lock locks.
func (n *Node) SubscribeChunks() (<-chan rpc.LockedChunk, func()) { return n.locked.Subscribe(64) }

// SubscribeTips tells the tips.
func (n *Node) SubscribeTips() (<-chan rpc.Tips, func()) { return n.moves.Subscribe(64) }

// TxEffect has none.
func (n *Node) TxEffect(common.Hash) (*rpc.TxEffect, error) { return nil, rpc.ErrNotFound }

// Certificate has none.
func (n *Node) Certificate(uint64) (*rpc.LockInfo, error) { return nil, rpc.ErrNotFound }

// CertificateAt has none.
func (n *Node) CertificateAt(uint64) (*rpc.LockInfo, error) { return nil, rpc.ErrNotFound }

// Checkpoint has none.
func (n *Node) Checkpoint(uint64) (*rpc.CheckpointInfo, error) { return nil, rpc.ErrNotFound }

// Committee is not known.
func (n *Node) Committee(uint64) (*rpc.CommitteeInfo, error) { return nil, rpc.ErrUnavailable }

// Leader is not known.
func (n *Node) Leader(uint64) (*rpc.LeaderInfo, error) { return nil, rpc.ErrUnavailable }

// PublicStorage holds the sum of contract and slot.
func (n *Node) PublicStorage(_ *uint64, contract, slot fr.Element) (fr.Element, error) {
	var sum fr.Element
	return *sum.Add(&contract, &slot), nil
}

// NoteHashWitness echoes what was asked.
func (n *Node) NoteHashWitness(chunk *uint64, index uint64) (*rpc.Witness, error) {
	return witness(chunk, index)
}

// NullifierWitness has none.
func (n *Node) NullifierWitness(*uint64, fr.Element) (*rpc.Witness, error) {
	return nil, rpc.ErrNotFound
}

// PublicDataWitness has none.
func (n *Node) PublicDataWitness(*uint64, fr.Element) (*rpc.Witness, error) {
	return nil, rpc.ErrNotFound
}

// ArchiveWitness echoes what was asked.
func (n *Node) ArchiveWitness(chunk *uint64, index uint64) (*rpc.Witness, error) {
	return witness(chunk, index)
}

// L1ToL2MessageWitness echoes what was asked.
func (n *Node) L1ToL2MessageWitness(chunk *uint64, index uint64) (*rpc.Witness, error) {
	return witness(chunk, index)
}

func witness(chunk *uint64, index uint64) (*rpc.Witness, error) {
	w := &rpc.Witness{Index: index, Present: true}
	if chunk != nil {
		w.Chunk = *chunk
	}
	return w, nil
}
