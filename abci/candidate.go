package abci

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// candidate is an executed block of the height in work.
type candidate struct {
	block    *block.Block
	txs      []*tx.Tx
	forced   []inputs.Entry // taken, if they were executed here
	next     ledger.State
	chunk    *ledger.Chunk    // nil on a heartbeat
	fork     *worldstate.Fork // nil on a heartbeat
	nodes    []ledger.LogNode
	appHash  common.Hash
	accepted bool // its txs are on disk too
}

// candidateKey stands for all that execution depends on besides the parent.
func candidateKey(height int64, proposer []byte, txs [][]byte) common.Hash {
	h := crypto.NewKeccakState()
	write := func(b []byte) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(b)))
		h.Write(n[:])
		h.Write(b)
	}
	var n [8]byte
	binary.BigEndian.PutUint64(n[:], uint64(height))
	write(n[:])
	write(proposer)
	for _, tx := range txs {
		write(tx)
	}
	return common.Hash(h.Sum(nil))
}

// Paths by which a chunk comes to be executed; metrics count by them.
const (
	pathPrepare  = "prepare"
	pathProcess  = "process"
	pathExtend   = "extend"
	pathFinalize = "finalize"
	pathEffects  = "effects" // applied, not executed
)

// prunes tells whether the block takes the chain back.
func (c *candidate) prunes() bool {
	_, ok := c.block.Prune()
	return ok
}

// proposal is the part of a block that its execution depends on.
func proposal(height int64, proposer []byte, p block.Preamble) ledger.Proposal {
	return ledger.Proposal{
		Height: uint64(height), Proposer: common.BytesToAddress(proposer),
		Timestamp: p.Timestamp, Origin: p.Origin, Entries: p.Entries, Fees: p.Fees,
	}
}

// execute makes the candidate of a block whose preamble was checked. Its claims
// are compared, so a candidate is always what its block says.
func (a *App) execute(path string, s *ledger.State, p ledger.Proposal, b *block.Block, m material) (*candidate, error) {
	if !b.IsChunk() {
		return a.heartbeat(s, p, b)
	}
	fork, err := a.store.Fork()
	if err != nil {
		return nil, err
	}
	ctx := execution.NewContext(a.cfg.Params, s.Chunk.Number+1, p.Timestamp, p.Fees)
	builder := execution.NewBuilder(ctx, fork, a.cfg.Committed)
	if err := a.rules.runForced(builder, s, b, m.forced); err != nil {
		return nil, err
	}
	if err := builder.AddAll(m.txs[builder.Len():]); err != nil {
		return nil, runRejection(err)
	}
	c, err := a.seal(path, s, fork, p, builder.Result(b.StateInputs))
	if err != nil {
		return nil, err
	}
	if err := checkClaims(b, c.chunk.Header.Hash(), c.next.Checkpoint.Header.Hash()); err != nil {
		return nil, err
	}
	c.block, c.txs, c.forced = b, m.txs, taken(s, b)
	return c, nil
}

// runRejection tells an invalid tx from a failure to read state.
func runRejection(err error) error {
	if refusal := new(tx.Refusal); errors.As(err, &refusal) {
		return &rejection{reasonTx, err}
	}
	return err
}

// seal turns an executed result into a candidate and counts the execution.
func (a *App) seal(path string, s *ledger.State, fork *worldstate.Fork, p ledger.Proposal, r *execution.Result) (*candidate, error) {
	chunk, err := s.Seal(a.cfg.Params, fork, p, r)
	if errors.Is(err, worldstate.ErrTreeFull) {
		return nil, &rejection{reasonResult, err}
	}
	if err != nil {
		return nil, err
	}
	if err := a.rules.checkTaken(s, p, chunk, len(r.Inputs.Messages)); err != nil {
		return nil, err
	}
	a.cfg.Metrics.Executions.WithLabelValues(path).Inc()
	next, nodes := s.WithChunk(chunk, p.Fees)
	hash, err := next.AppHash()
	if err != nil {
		return nil, err
	}
	return &candidate{next: next, chunk: chunk, fork: fork, nodes: nodes, appHash: hash}, nil
}

func (a *App) heartbeat(s *ledger.State, p ledger.Proposal, b *block.Block) (*candidate, error) {
	next := s.Heartbeat(a.cfg.Params, p)
	to, err := a.rules.checkHandover(s, b)
	if err != nil {
		return nil, err
	}
	if to != nil {
		next = next.HandOver(a.cfg.Params.EpochAt(p.Timestamp), to)
	}
	hash, err := next.AppHash()
	if err != nil {
		return nil, err
	}
	if err := checkClaims(b, common.Hash{}, next.Checkpoint.Header.Hash()); err != nil {
		return nil, err
	}
	return &candidate{block: b, next: next, appHash: hash}, nil
}
