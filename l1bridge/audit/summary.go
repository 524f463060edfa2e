package audit

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/proofs"
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
	// ByProof counts those that nobody signed: the contract took them with their proofs.
	ByProof int `json:"by_proof"`
	// Final is the last checkpoint in an L1 block that L1 says is final.
	Final uint64 `json:"final"`
	// Money is where the AZT behind the fee juice belongs.
	Money Money `json:"money"`
	// Generation is that of what may be published next: how often L1 pruned or restarted the chain.
	Generation uint32 `json:"generation"`
	// Proven is how far the chain is proven; nil where nobody proves. Pruned is what was not in time,
	// oldest first, and Fallback when the chain went on without a committee.
	Proven   *Proven    `json:"proven"`
	Pruned   []Pruned   `json:"pruned"`
	Fallback []Fallback `json:"fallback"`
}

// Proven is the last proven checkpoint, as of the L1 block.
type Proven struct {
	Last uint64 `json:"last"`
	Slot uint64 `json:"slot"`
	// LagSlots is by how many slots it is before the last checkpoint audited.
	LagSlots uint64 `json:"lag_slots"`
	// Proofs are those that L1 took. Of Hidden no calldata shows the proof itself.
	Proofs int `json:"proofs"`
	Hidden int `json:"hidden"`
}

// Pruned is what L1 took off the chain because it was not proven in time.
type Pruned struct {
	Period uint64 `json:"period"`
	// ToCheckpoint is the proven checkpoint that the chain went on from.
	ToCheckpoint uint64        `json:"to_checkpoint"`
	Reason       proofs.Reason `json:"reason"`
	// Prover lost its bond, in units of 1e-18 AZT; none where nobody was claimed for.
	Prover common.Address `json:"prover,omitzero"`
	Bond   string         `json:"bond,omitempty"`
}

// Fallback is a time in which the chain went on by proofs alone.
type Fallback struct {
	EnteredSlot uint64 `json:"entered_slot"`
	LeftSlot    uint64 `json:"left_slot"`
	Checkpoints uint64 `json:"checkpoints"`
}

func (a *Auditor) summary(pin *verify.Pin, m *Money) Summary {
	h := a.state.Checkpoint.Header
	s := Summary{
		Checkpoint: h.Number, Chunk: h.LastChunk, StateRoot: h.StateRoot,
		L1Block: pin.Block.Number, L1Hash: pin.Block.Hash, Trusted: pin.Proved != nil, GenesisProved: a.genesis.proved,
		Earlier: a.earlier, ByContract: a.byContract, ByProof: a.byProof, Reexecute: a.opts.Reexecute, Reexecuted: a.again.chunks, NotReexecuted: a.again.without,
		Final: min(a.reader.Final(), h.Number), Money: *m, Generation: a.generation, Pruned: []Pruned{}, Fallback: []Fallback{},
	}
	a.provenIn(&s)
	return s
}

// provenIn enters what is known of proofs.
func (a *Auditor) provenIn(s *Summary) {
	p := a.proving
	if p == nil {
		return
	}
	s.Proven = &Proven{Last: p.tip, Proofs: len(p.history.Proofs), Hidden: p.hidden}
	if h, err := a.headerOf(p.tip); err == nil {
		s.Proven.Slot, s.Proven.LagSlots = h.Slot, a.state.Checkpoint.Header.Slot-h.Slot
	}
	s.Pruned = PrunedOf(p.history)
}

// PrunedOf is what L1 pruned.
func PrunedOf(h proofs.History) []Pruned {
	out := []Pruned{}
	for _, p := range h.Prunes {
		of := Pruned{Period: p.Period, ToCheckpoint: p.Checkpoint, Reason: p.Reason, Prover: p.Prover}
		if p.Bond != nil {
			of.Bond = p.Bond.String()
		}
		out = append(out, of)
	}
	return out
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
	out = append(out, s.provenChecked()...)
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

// provenChecked says what came out right of proofs.
func (s Summary) provenChecked() (out []string) {
	if s.Proven == nil {
		return nil
	}
	if s.Proven.Last > 0 {
		out = append(out, fmt.Sprintf("%d proofs, which lead from genesis to checkpoint %d, hold by the keys on L1; they start from and lead to the rebuilt state, and their messages to L1 are those of the effects",
			s.Proven.Proofs-s.Proven.Hidden, s.Proven.Last))
	}
	if n := len(s.Pruned); n > 0 {
		last := s.Pruned[n-1]
		out = append(out, fmt.Sprintf("what L1 pruned, %d times, is not part of the chain: the last time, of period %d (%s), it went back to checkpoint %d; it is in generation %d",
			n, last.Period, last.Reason, last.ToCheckpoint, s.Generation))
	}
	return out
}

// provenNotChecked says what is only promised, and what of proofs nobody sees.
func (s Summary) provenNotChecked() (out []string) {
	if s.Proven == nil {
		return nil
	}
	if s.Proven.Last < s.Checkpoint {
		out = append(out, fmt.Sprintf("proofs of checkpoints %d to %d: there are none yet, and without any in time L1 prunes them", s.Proven.Last+1, s.Checkpoint))
	}
	if s.Proven.Hidden > 0 {
		out = append(out, fmt.Sprintf("%d proofs: no calldata shows them, a contract in between sent them; the contract's state says that it took them", s.Proven.Hidden))
	}
	return append(out, "the ceremony that the verifying keys on L1 are of: `aztecd prover setup verify` does")
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
	case !s.Reexecute && s.Proven != nil:
		out = append(out, "validity: that effects are what valid txs do. Proofs show trees, fees and messages, not that a tx was allowed; --reexecute runs the txs again")
	case !s.Reexecute:
		out = append(out, "validity: that effects are what valid txs do. A quorum can sign any note and any public value; --reexecute runs the txs again")
	case s.NotReexecuted > 0:
		out = append(out, fmt.Sprintf("validity of %d chunks: no node has all their txs", s.NotReexecuted))
	}
	if s.ByContract > 0 {
		out = append(out, fmt.Sprintf("the signatures of %d checkpoints: no blob has their certificates; the contract's events say that it checked them", s.ByContract))
	}
	out = append(out, s.provenNotChecked()...)
	if s.ByProof > 0 {
		out = append(out, fmt.Sprintf("the proofs of %d checkpoints that nobody signed: the contract's events say that it checked them", s.ByProof))
	}
	if s.Reexecute && s.Earlier > 0 {
		out = append(out, fmt.Sprintf("validity up to chunk %d, by this run: an earlier audit rebuilt that into this directory, and said what it ran again", s.Earlier))
	}
	return append(out, "that forced txs without effect could not be executed", "client proofs", "who published what, and in which L1 transaction")
}
