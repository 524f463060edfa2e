package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

var _ rpc.Backend = (*Node)(nil)

// SendTx implements rpc.Backend.
func (n *Node) SendTx(ctx context.Context, raw []byte) (common.Hash, error) {
	return n.intake.Submit(ctx, raw)
}

// Tips implements rpc.Backend.
func (n *Node) Tips() rpc.Tips { return n.chain.Tips() }

// Receipt implements rpc.Backend.
func (n *Node) Receipt(hash common.Hash) (rpc.Receipt, error) {
	record, err := ledger.Tx(n.stores.world, hash)
	if errors.Is(err, ledger.ErrNoRecord) {
		return n.waiting(hash)
	}
	if err != nil {
		return rpc.Receipt{}, err
	}
	chunk, err := ledger.ChunkAt(n.stores.world, record.Chunk)
	if err != nil {
		return rpc.Receipt{}, notFound(err)
	}
	fee, err := feeOf(record.Fee)
	if err != nil {
		return rpc.Receipt{}, err
	}
	r := rpc.Receipt{
		TxHash: hash, Status: n.chain.status(record.Chunk), Reverted: record.RevertCode != 0,
		Chunk: record.Chunk, Height: chunk.Header.Height, Index: record.Index, Fee: fee,
	}
	if r.Reverted {
		r.Reason, r.Message = "reverted", "a public update expected another value; setup effects and the fee stay"
	}
	return r, nil
}

// waiting answers for a tx in no chunk.
func (n *Node) waiting(hash common.Hash) (rpc.Receipt, error) {
	status, ok := n.pool.Status(hash)
	if !ok {
		return rpc.Receipt{}, fmt.Errorf("tx %s: %w: this node never had it, or forgot why it left the pool", hash, rpc.ErrNotFound)
	}
	r := rpc.Receipt{TxHash: hash, Status: rpc.Status(status.State)}
	if status.Reason != nil {
		r.Reason, r.Message = tx.CodeOf(status.Reason), status.Reason.Error()
	}
	return r, nil
}

// TxEffect implements rpc.Backend.
func (n *Node) TxEffect(hash common.Hash) (*rpc.TxEffect, error) {
	record, err := ledger.Tx(n.stores.world, hash)
	if err != nil {
		return nil, notFound(err)
	}
	chunk, err := ledger.ChunkAt(n.stores.world, record.Chunk)
	if err != nil {
		return nil, notFound(err)
	}
	fields, err := ledger.FieldsOf(n.stores.world, record.Chunk)
	if err != nil {
		return nil, notFound(err)
	}
	for range record.Index {
		if _, fields, err = effect.Decode(fields); err != nil {
			return nil, err
		}
	}
	e, _, err := effect.Decode(fields)
	if err != nil {
		return nil, err
	}
	return rpc.NewTxEffect(&e, record.Chunk, chunk.Header.Height), nil
}

// Chunk implements rpc.Backend.
func (n *Node) Chunk(number uint64) (*rpc.ChunkInfo, error) {
	record, err := ledger.ChunkAt(n.stores.world, number)
	if err != nil {
		return nil, notFound(err)
	}
	return &rpc.ChunkInfo{
		Header: record.Header, Hash: record.Header.Hash(), Status: n.chain.status(number),
		Checkpoint: record.Checkpoint, TxHashes: record.TxHashes,
	}, nil
}

// ChunkByTx implements rpc.Backend.
func (n *Node) ChunkByTx(hash common.Hash) (*rpc.ChunkInfo, error) {
	record, err := ledger.Tx(n.stores.world, hash)
	if err != nil {
		return nil, notFound(err)
	}
	return n.Chunk(record.Chunk)
}

// Certificate implements rpc.Backend: of the chunk's own height if that has one,
// else the last of its checkpoint, which covers it as well.
func (n *Node) Certificate(number uint64) (*rpc.LockInfo, error) {
	record, err := ledger.ChunkAt(n.stores.world, number)
	if err != nil {
		return nil, notFound(err)
	}
	c, err := ledger.CertificateAt(n.stores.world, record.Header.Height)
	if errors.Is(err, ledger.ErrNoRecord) {
		c, err = ledger.LastCertificate(n.stores.world, record.Checkpoint)
	}
	if err != nil {
		return nil, notFound(err)
	}
	return n.lockInfo(c), nil
}

// CertificateAt implements rpc.Backend.
func (n *Node) CertificateAt(height uint64) (*rpc.LockInfo, error) {
	c, err := ledger.CertificateAt(n.stores.world, height)
	if err != nil {
		return nil, notFound(err)
	}
	return n.lockInfo(c), nil
}

func (n *Node) lockInfo(c *lock.Certificate) *rpc.LockInfo {
	info := &rpc.LockInfo{
		Height: c.Height, Round: c.Round, Extension: c.Extension[:], CheckpointHash: c.Checkpoint(),
		SignerBits: c.Signers, Quorum: n.members.Quorum(), CommitteeSize: n.members.Size(),
	}
	for i, m := range n.members.Members() {
		if c.Signed(i) {
			info.Signers = append(info.Signers, m.Attester)
		}
	}
	for _, sig := range c.Signatures {
		info.Signatures = append(info.Signatures, hexutil.Bytes(sig[:]))
	}
	if record, err := ledger.Height(n.stores.world, c.Height); err == nil {
		if header, err := ledger.RunningHeader(n.stores.world, record.Chunk); err == nil {
			info.Checkpoint = &header
		}
	}
	return info
}

// Checkpoint implements rpc.Backend.
func (n *Node) Checkpoint(number uint64) (*rpc.CheckpointInfo, error) {
	header, err := ledger.Checkpoint(n.stores.world, number)
	if err != nil {
		return nil, notFound(err)
	}
	info := &rpc.CheckpointInfo{Header: header, Hash: header.Hash(), Status: n.chain.status(header.LastChunk)}
	if n.bridge != nil {
		info.Publication = n.bridge.publication(number)
	}
	return info, nil
}

// Committee implements rpc.Backend: one genesis committee serves every epoch.
func (n *Node) Committee(epoch uint64) (*rpc.CommitteeInfo, error) {
	info := &rpc.CommitteeInfo{Epoch: epoch, Quorum: n.members.Quorum(), Members: n.members.Members()}
	if n.bridge != nil {
		info.Seed = n.bridge.seed()
	}
	return info, nil
}

// Leader implements rpc.Backend.
func (n *Node) Leader(slot uint64) (*rpc.LeaderInfo, error) {
	if n.bridge == nil {
		return nil, fmt.Errorf("leaders are drawn on L1, and this node has no L1 endpoint: %w", rpc.ErrUnavailable)
	}
	at := n.members.Leader(n.bridge.seed(), slot)
	return &rpc.LeaderInfo{Slot: slot, Epoch: n.params.EpochOf(slot), Position: at, Leader: n.members.Members()[at]}, nil
}

// SubscribeChunks implements rpc.Backend.
func (n *Node) SubscribeChunks() (<-chan rpc.LockedChunk, func()) {
	return n.chain.chunks.Subscribe(feedRoom)
}

// SubscribeTips implements rpc.Backend.
func (n *Node) SubscribeTips() (<-chan rpc.Tips, func()) { return n.chain.tips.Subscribe(feedRoom) }

// feedRoom is how far a subscriber may lag.
const feedRoom = 256

func feeOf(h common.Hash) (protocol.Amount, error) {
	var e fr.Element
	if err := e.SetBytesCanonical(h[:]); err != nil {
		return protocol.Amount{}, fmt.Errorf("fee on disk: %w", err)
	}
	return protocol.AmountFromField(e)
}

func notFound(err error) error {
	if errors.Is(err, ledger.ErrNoRecord) {
		return fmt.Errorf("%w: %w", rpc.ErrNotFound, err)
	}
	return err
}
