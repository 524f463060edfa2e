package genesis

import (
	"fmt"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
)

// Proving says how a chain that begins gets proven.
type Proving struct {
	// Circuits is the name of their set, Keys the directory of its keys; empty: the user's cache.
	Circuits, Keys string
	// ClaimSlots of an epoch are for claims; 0: the standard.
	ClaimSlots uint64
	// MinBond is the least that a prover has at stake; zero: the standard.
	MinBond protocol.Amount
}

// Proofs are what a chain is proven with.
type Proofs struct {
	// Shape is that of the circuits.
	Shape run.Shape
	Keys  deploy.ProofKeys
	// Unsafe: one machine knew the secrets of some of them.
	Unsafe bool
	// Bodies checks proofs while the chain goes on by proof alone; nil where it never does.
	Bodies *deploy.BodiesVerifier
}

const (
	// mostProofs of steps are what a transaction has gas for, beside those of a checkpoint's
	// blobs and messages.
	mostProofs = 192
	// inPart of those are for messages from L1, at most.
	inPart = 4
)

// Rules makes the parameters those of a chain that is proven.
func (o Proving) Rules(p *protocol.Params) error {
	set, err := keys.SetOf(o.Circuits)
	if err != nil {
		return err
	}
	r := protocol.StandardProving(p.EpochDuration)
	r.Circuit = protocol.Circuit(set.Steps)
	r.MaxSteps = mostProofs * uint64(set.Steps.Steps)
	p.Limits.InCap = min(p.Limits.InCap, r.MaxSteps/inPart*uint64(set.Steps.NoteHashes))
	if o.ClaimSlots != 0 {
		r.ClaimSlots = o.ClaimSlots
	}
	if o.MinBond != (protocol.Amount{}) {
		r.MinBond = o.MinBond
	}
	p.Proving = r
	return nil
}

// Proofs reads the verifying keys from their files. Those that one machine made are refused on
// an L1 that is not for tests.
func (o Proving) Proofs(l1ChainID uint64) (*Proofs, error) {
	set, err := keys.SetOf(o.Circuits)
	if err != nil {
		return nil, err
	}
	dir := o.Keys
	if dir == "" {
		if dir, err = keys.DefaultDir(); err != nil {
			return nil, err
		}
	}
	store, proofs := keys.Open(dir), &Proofs{Shape: set.Steps}
	for _, k := range []struct {
		kind string
		into *[]byte
	}{{keys.KindR, &proofs.Keys.R}, {keys.KindB, &proofs.Keys.B}, {keys.KindT, &proofs.Keys.T}} { // the largest circuit last
		c, err := set.Compile(k.kind)
		if err != nil {
			return nil, err
		}
		vk, header, err := store.Described(keys.Want{Kind: k.kind, Circuit: c.Hash(), Chain: l1ChainID})
		if err != nil {
			return nil, fmt.Errorf("verifying key of the %s circuit %s: %w", set.Name, k.kind, err)
		}
		*k.into = vk.Bytes()
		proofs.Unsafe = proofs.Unsafe || header.Unsafe
	}
	return proofs, nil
}

// mark has genesis say that the keys are unsafe.
func (p *Proofs) mark(params *protocol.Params) {
	if p == nil || params.Proving == nil {
		return
	}
	rules := *params.Proving
	rules.UnsafeKeys = p.Unsafe
	params.Proving = &rules
}
