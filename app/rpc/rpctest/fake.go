package rpctest

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
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
	// LockAtOnce has each tx locked before SendTx returns.
	LockAtOnce bool

	mu       sync.Mutex
	pending  []common.Hash
	receipts map[common.Hash]api.Receipt
	chunks   []api.ChunkInfo
	tips     api.Tips
	locked   rpc.Feed[struct{}]
	moves    rpc.Feed[api.Tips]
	peers    []*Node
}

// NewNode makes a node at genesis.
func NewNode(p *protocol.Params) *Node {
	return &Node{Params: p, receipts: map[common.Hash]api.Receipt{}, chunks: make([]api.ChunkInfo, 1)}
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
	if n.LockAtOnce {
		n.Lock()
	}
	return t.ID(), nil
}

func (n *Node) take(id common.Hash) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.pending = append(n.pending, id)
	n.receipts[id] = api.Receipt{TxHash: id, Status: api.StatusPending}
}

// Lock makes a chunk of what is pending and tells subscribers. It returns its
// number, or 0 when nothing is pending.
func (n *Node) Lock() uint64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	if len(n.pending) == 0 {
		return 0
	}
	info := api.ChunkInfo{TxHashes: n.pending, Status: api.StatusLocked, Checkpoint: n.tips.Checkpointed.Checkpoint + 1}
	info.Header.Number = uint64(len(n.chunks))
	info.Block.Height = 2 * info.Header.Number
	info.Header.TxCount = uint32(len(n.pending))
	info.Hash = info.Header.Hash()
	n.chunks, n.pending = append(n.chunks, info), nil
	for i, id := range info.TxHashes {
		n.receipts[id] = api.Receipt{
			TxHash: id, Status: api.StatusLocked, Chunk: info.Header.Number, Height: info.Block.Height, Index: uint32(i),
		}
	}
	n.tips.Locked = api.Tip{Chunk: info.Header.Number, Hash: info.Hash}
	n.tips.Proposed = n.tips.Locked
	n.locked.Send(struct{}{})
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
	n.tips.Checkpointed = api.Tip{
		Chunk: n.tips.Locked.Chunk, Hash: n.tips.Locked.Hash, Checkpoint: n.tips.Checkpointed.Checkpoint + 1,
	}
	for id, r := range n.receipts {
		if r.Status == api.StatusLocked {
			r.Status = api.StatusCheckpointed
			n.receipts[id] = r
		}
	}
	n.moves.Send(n.tips)
}

// Receipt answers for txs that were sent.
func (n *Node) Receipt(id common.Hash) (api.Receipt, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	r, ok := n.receipts[id]
	if !ok {
		return api.Receipt{}, fmt.Errorf("tx %s: %w", id, api.ErrNotFound)
	}
	return r, nil
}

// Tips returns the tips.
func (n *Node) Tips() api.Tips {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.tips
}

// Chunk returns a chunk that Lock made.
func (n *Node) Chunk(number uint64) (*api.ChunkInfo, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if number >= uint64(len(n.chunks)) {
		return nil, fmt.Errorf("chunk %d: %w", number, api.ErrNotFound)
	}
	info := n.chunks[number]
	return &info, nil
}

// ChunkByTx returns the chunk of a tx.
func (n *Node) ChunkByTx(id common.Hash) (*api.ChunkInfo, error) {
	r, err := n.Receipt(id)
	if err != nil {
		return nil, err
	}
	return n.Chunk(r.Chunk)
}

// Info has what building a tx needs.
func (n *Node) Info() api.NodeInfo {
	return api.NodeInfo{
		ChainID: n.Params.ChainID(), Params: (*api.Params)(n.Params), Synced: true,
		Fees: n.Params.Fees.Initial, Anchor: api.Anchor{Chunk: n.Tips().Locked.Chunk},
	}
}

// Alive waits for nothing.
func (n *Node) Alive() ([]string, error) { return nil, nil }

// Health is ready.
func (n *Node) Health() api.Health { return api.Health{Ready: true, Synced: true} }

// FollowChunks tells what Lock locked and locks.
func (n *Node) FollowChunks(filter api.ChunkFilter) (func(context.Context, func(api.ChunkEvent) error) error, error) {
	next := n.Tips().Locked.Chunk + 1
	switch {
	case filter.After != nil:
		next = filter.After.Number + 1
	case filter.From != nil:
		next = *filter.From
	}
	return func(ctx context.Context, emit func(api.ChunkEvent) error) error {
		changed, cancel := n.locked.Subscribe(1)
		defer cancel()
		for {
			for info, err := n.Chunk(next); err == nil; info, err = n.Chunk(next) {
				if err := emit(event(info)); err != nil {
					return err
				}
				next++
			}
			select {
			case <-ctx.Done():
				return ctx.Err()
			case <-changed:
			}
		}
	}, nil
}

func event(info *api.ChunkInfo) api.ChunkEvent {
	return api.ChunkEvent{
		Event: api.EventLocked, Number: info.Header.Number, Hash: info.Hash, Height: info.Block.Height, TxHashes: info.TxHashes,
	}
}

// SubscribeTips tells the tips.
func (n *Node) SubscribeTips() (<-chan api.Tips, func()) { return n.moves.Subscribe(64) }

// Methods gives what is served, as far as tests ask for it.
func (n *Node) Methods() any { return methods{n} }

type methods struct{ node *Node }

// SendTx implements node_sendTx.
func (m methods) SendTx(ctx context.Context, raw api.TxBytes) (common.Hash, error) {
	hash, err := m.node.SendTx(ctx, raw)
	return hash, api.Answer(err)
}

// GetTxReceipt implements node_getTxReceipt.
func (m methods) GetTxReceipt(id common.Hash) (api.Receipt, error) {
	r, err := m.node.Receipt(id)
	return r, api.Answer(err)
}

// GetTips implements node_getTips.
func (m methods) GetTips() api.Tips { return m.node.Tips() }

// GetChunk implements node_getChunk.
func (m methods) GetChunk(at api.At) (*api.ChunkInfo, error) {
	number, ok := at.Number()
	if !ok {
		number = m.node.Tips().Locked.Chunk
	}
	info, err := m.node.Chunk(number)
	return info, api.Answer(err)
}

// GetChunkByTx implements node_getChunkByTx.
func (m methods) GetChunkByTx(id common.Hash) (*api.ChunkInfo, error) {
	info, err := m.node.ChunkByTx(id)
	return info, api.Answer(err)
}

// GetNodeInfo implements node_getNodeInfo.
func (m methods) GetNodeInfo() api.NodeInfo { return m.node.Info() }

// GetLeader implements node_getLeader of a node without L1.
func (m methods) GetLeader(uint64) (*api.LeaderInfo, error) {
	return nil, api.Unavailable(errors.New("no L1"))
}

// GetPublicStorageAt gives the sum of contract and slot.
func (m methods) GetPublicStorageAt(_ api.At, contract, slot protocol.FieldHex) (protocol.FieldHex, error) {
	var sum fr.Element
	a, b := contract.Field(), slot.Field()
	return protocol.FieldHex(*sum.Add(&a, &b)), nil
}

// GetNoteHashWitness echoes what was asked.
func (m methods) GetNoteHashWitness(at api.At, index uint64) (*api.Witness, error) {
	w := &api.Witness{Index: index, Present: true}
	if number, ok := at.Number(); ok {
		w.Chunk = number
	}
	return w, nil
}
