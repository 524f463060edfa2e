package devnet

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/ethereum/go-ethereum/core/types"
)

func (n *Node) headHeader() *types.Header { return n.eth.BlockChain().CurrentBlock() }

// setHead makes a stored block the head. The choice is on disk before anyone can
// see it.
func (n *Node) setHead(block *types.Block) error {
	n.head.Hash = block.Hash()
	if err := writeJSON(filepath.Join(n.dir, headFile), n.head); err != nil {
		return err
	}
	if _, err := n.eth.BlockChain().SetCanonical(block); err != nil {
		return fmt.Errorf("make block %d the head: %w", block.Number(), err)
	}
	n.label()
	if err := n.eth.ChainDb().SyncKeyValue(); err != nil {
		return fmt.Errorf("sync chain database: %w", err)
	}
	if err := n.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("wait for transaction pool: %w", err)
	}
	return nil
}

// label moves the safe and finalized tags along. Genesis is final from the
// start, and finality never goes back.
func (n *Node) label() {
	chain := n.eth.BlockChain()
	head := n.headHeader().Number.Uint64()
	back := func(depth uint64) *types.Header { return chain.GetHeaderByNumber(head - min(head, depth)) }
	final := back(n.cfg.FinalityDepth)
	if old := chain.CurrentFinalBlock(); old == nil || old.Number.Cmp(final.Number) < 0 {
		chain.SetFinalized(final)
	}
	safe := back(n.cfg.FinalityDepth / 2)
	if floor := chain.CurrentFinalBlock(); safe.Number.Cmp(floor.Number) < 0 {
		safe = floor
	}
	chain.SetSafe(safe)
}

// recorded is the record of a head as far as its block tells.
func recorded(h *types.Header) headRecord {
	r := headRecord{Hash: h.Hash()}
	if len(h.Extra) == 8 && h.Number.Sign() > 0 { // as assemble writes it
		r.Forks = binary.BigEndian.Uint64(h.Extra)
	}
	return r
}

// resume takes up the recorded head: the one the database came back with, or
// the one that was chosen just before a kill.
func (n *Node) resume() error {
	chain := n.eth.BlockChain()
	switch err := readJSON(filepath.Join(n.dir, headFile), &n.head); {
	case errors.Is(err, fs.ErrNotExist):
		n.head = recorded(n.headHeader())
	case errors.Is(err, errDamaged):
		n.log.Warn("Record of the head is damaged, go by the database", "err", err)
		n.head = recorded(n.headHeader())
	case err != nil:
		return err
	}
	if n.head.Hash != n.headHeader().Hash() {
		block := chain.GetBlockByHash(n.head.Hash)
		if block == nil {
			return fmt.Errorf("recorded head %s is not in the database", n.head.Hash)
		}
		if err := n.setHead(block); err != nil {
			return err
		}
	}
	n.label()
	if n.cfg.BlobRetention == 0 {
		return nil
	}
	head := n.headHeader().Number.Uint64()
	oldest := chain.GetHeaderByNumber(head - min(head, n.cfg.BlobRetention-1))
	return n.archive.sweep(oldest.Time)
}
