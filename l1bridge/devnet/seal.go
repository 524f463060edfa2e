package devnet

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/miner"
)

// feeRecipient receives the tips.
var feeRecipient = common.Address{0xfe}

// content is what a block is to hold: the pool's choice, or exactly txs.
type content struct {
	exact bool
	txs   []*types.Transaction
}

// seal builds the block of the slot on the head and makes it the head.
func (n *Node) seal(ctx context.Context, slot uint64) (*types.Block, error) {
	// The pool follows the chain on a goroutine of its own: wait for it, before
	// for the sake of this block and after for the sake of the caller.
	if err := n.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("wait for transaction pool: %w", err)
	}
	block, err := n.propose(ctx, n.headHeader(), slot)
	if err != nil {
		return nil, err
	}
	if err := n.setHead(block); err != nil {
		return nil, err
	}
	if err := n.prune(block); err != nil {
		return nil, err
	}
	n.log.Debug("L1 devnet seals a block", "number", block.Number(), "slot", slot, "txs", len(block.Transactions()))
	return block, nil
}

// propose chooses the transactions of a block, builds it and stores it.
func (n *Node) propose(ctx context.Context, parent *types.Header, slot uint64) (*types.Block, error) {
	if len(n.censored) == 0 && n.fill == 0 {
		return n.build(ctx, parent, slot, content{})
	}
	txs, err := n.choose(parent, slot)
	if err != nil {
		return nil, err
	}
	block, err := n.buildAny(ctx, parent, slot, txs)
	if err == nil && n.fill > 0 {
		n.fill--
	}
	return block, err
}

// build executes one block on parent and stores it with its state and blobs,
// durably, without making it the head.
func (n *Node) build(ctx context.Context, parent *types.Header, slot uint64, c content) (*types.Block, error) {
	block, bundle, err := n.assemble(parent, slot, c)
	if err != nil {
		return nil, err
	}
	if err := n.keepBlobs(bundle, block.Time()); err != nil {
		return nil, err
	}
	if _, err := n.eth.BlockChain().InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, fmt.Errorf("insert block %d: %w", block.Number(), err)
	}
	if err := n.eth.ChainDb().SyncKeyValue(); err != nil {
		return nil, fmt.Errorf("sync chain database: %w", err)
	}
	return block, nil
}

// assemble executes the transactions and returns the block with its blobs.
func (n *Node) assemble(parent *types.Header, slot uint64, c content) (*types.Block, *engine.BlobsBundle, error) {
	root := beaconRoot(parent.Hash())
	args := &miner.BuildPayloadArgs{
		Parent:       parent.Hash(),
		Timestamp:    n.clock.start(slot),
		FeeRecipient: feeRecipient,
		Random:       mix(parent.MixDigest, n.cfg.Seed, slot),
		Withdrawals:  types.Withdrawals{},
		BeaconRoot:   &root,
		Version:      engine.PayloadV3,
	}
	var extra []byte
	if n.head.Forks > 0 {
		extra = binary.BigEndian.AppendUint64(nil, n.head.Forks)
	}
	empty := c.exact && len(c.txs) == 0
	block, envelope, err := n.eth.Miner().BuildTestingPayload(args, c.txs, empty, extra)
	if err != nil {
		return nil, nil, fmt.Errorf("build block on %d: %w", parent.Number, err)
	}
	return block, envelope.BlobsBundle, nil
}

func (n *Node) keepBlobs(bundle *engine.BlobsBundle, blockTime uint64) error {
	if bundle == nil {
		return nil
	}
	kept := map[common.Hash]bool{}
	for i, blob := range bundle.Blobs {
		commitment := kzg4844.Commitment(bundle.Commitments[i])
		hash := common.Hash(kzg4844.CalcBlobHashV1(sha256.New(), &commitment))
		if kept[hash] {
			continue
		}
		kept[hash] = true
		if err := n.archive.put(hash, blob, blockTime); err != nil {
			return err
		}
	}
	return nil
}

// prune drops the blobs of the block that has just left the retention window.
func (n *Node) prune(head *types.Block) error {
	keep := n.cfg.BlobRetention
	if keep == 0 || head.NumberU64() < keep {
		return nil
	}
	old := n.eth.BlockChain().GetBlockByNumber(head.NumberU64() - keep)
	if old == nil {
		return nil
	}
	for _, tx := range old.Transactions() {
		for _, hash := range tx.BlobHashes() {
			if err := n.archive.drop(hash, old.Time()); err != nil {
				return err
			}
		}
	}
	return nil
}
