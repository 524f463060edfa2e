package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/verify"
)

// Summary says what an audit to L1's tip, in which all came out right, rests on.
type Summary struct {
	Checkpoint uint64      `json:"checkpoint"`
	Chunk      uint64      `json:"chunk"`
	StateRoot  common.Hash `json:"state_root"`
	// L1Block is the one audited up to; Trusted says that the operator gave its hash.
	L1Block uint64      `json:"l1_block"`
	L1Hash  common.Hash `json:"l1_hash"`
	Trusted bool        `json:"trusted"`
	// GenesisProved says that the trusted block leads to the genesis parameters, too.
	GenesisProved bool `json:"genesis_proved"`
	// Earlier is the last chunk that an earlier audit had rebuilt; Reexecuted and
	// NotReexecuted count those since whose txs were, and were not, run again.
	Earlier       uint64 `json:"earlier"`
	Reexecute     bool   `json:"reexecute"`
	Reexecuted    int    `json:"reexecuted"`
	NotReexecuted int    `json:"not_reexecuted"`
	// ByContract counts the checkpoints of this run without a certificate in any blob: the
	// contract said that it checked one.
	ByContract int `json:"by_contract"`
	// Final is the last checkpoint in an L1 block that L1 says is final.
	Final uint64 `json:"final"`
	// Money is where the AZT behind the fee juice belongs.
	Money Money `json:"money"`
}

func (a *Auditor) summary(pin *verify.Pin, m *Money) Summary {
	h := a.state.Checkpoint.Header
	return Summary{
		Checkpoint: h.Number, Chunk: h.LastChunk, StateRoot: h.StateRoot,
		L1Block: pin.Block.Number, L1Hash: pin.Block.Hash, Trusted: pin.Proved != nil, GenesisProved: a.genesis.proved,
		Earlier: a.earlier, ByContract: a.byContract, Reexecute: a.opts.Reexecute, Reexecuted: a.again.chunks, NotReexecuted: a.again.without,
		Final: min(a.reader.Final(), h.Number), Money: *m,
	}
}

// Checked says in words what came out right.
func (s Summary) Checked() []string {
	out := []string{
		"every blob is the one that L1 has: its KZG commitment was made again",
		"every header follows from genesis, the header before and the effects in its blobs: all trees, roots, fees and sums were made again",
		"the messages and forced txs that checkpoints took are those that L1's queues had there",
		s.Money.String(),
		"every checkpoint was locked: by signatures of a quorum of the committee of the certificate's epoch",
	}
	if s.Trusted {
		out = append(out, fmt.Sprintf("the contract's tip, committee and chain id are those of the trusted block %d %s, by proofs of its state; the tip's hash covers every header before it", s.L1Block, s.L1Hash))
	}
	if s.GenesisProved {
		out = append(out, "the genesis parameters are in the receipts of the deployment's block, to which the trusted block leads")
	}
	if s.Reexecuted > 0 {
		out = append(out, fmt.Sprintf("the txs of %d chunks were run again and do exactly what was published: fees, balances and every rule of execution were kept", s.Reexecuted))
	}
	return out
}

// NotChecked says in words what an endpoint, or the committee, was believed in.
func (s Summary) NotChecked() []string {
	var out []string
	switch {
	case !s.Trusted:
		out = append(out, fmt.Sprintf("L1 itself: the contract's tip, committee, parameters and events as of block %d are the word of an endpoint; name --trusted-block to have them proved", s.L1Block))
	case !s.GenesisProved:
		out = append(out, "those genesis parameters that neither contract nor genesis state hold (limits, fees): their event lies too far before the trusted block to be proved")
	}
	if s.Final < s.Checkpoint {
		out = append(out, fmt.Sprintf("finality: checkpoints %d to %d are in L1 blocks that are not final", s.Final+1, s.Checkpoint))
	}
	switch {
	case !s.Reexecute:
		out = append(out, "validity: that effects are what valid txs do. A quorum can sign any note and any public value; --reexecute runs the txs again")
	case s.NotReexecuted > 0:
		out = append(out, fmt.Sprintf("validity of %d chunks: no node has all their txs", s.NotReexecuted))
	}
	if s.ByContract > 0 {
		out = append(out, fmt.Sprintf("the signatures of %d checkpoints: no blob has their certificates; the contract's events say that it checked them", s.ByContract))
	}
	if s.Reexecute && s.Earlier > 0 {
		out = append(out, fmt.Sprintf("validity up to chunk %d, by this run: an earlier audit rebuilt that into this directory, and said what it ran again", s.Earlier))
	}
	return append(out, "that forced txs without effect could not be executed", "client proofs", "who published what, and in which L1 transaction")
}
