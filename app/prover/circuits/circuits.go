package circuits

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// Memory of a constraint, in bytes: of circuit and key, and of a proof besides. Of slices of
// 840k constraints, at their peak, with some room.
const (
	loadedPerConstraint  = 800
	provingPerConstraint = 1400
	besides              = 128 << 20
)

// Options say which circuits and keys.
type Options struct {
	Set keys.Set
	// Dir has the keys.
	Dir string
	// Chain is the L1's chain id: those for tests take keys of one machine.
	Chain uint64
	// Keys are keccak256 of the verifying keys that L1 checks with, by kind; of a kind that
	// is missing any key is taken.
	Keys map[string]common.Hash
}

// Circuits are all circuits of a set with their verifying keys. It implements jobs.Provers
// and jobs.Verifier.
type Circuits struct {
	opts  Options
	kinds map[string]known
}

// known is what is kept of a circuit: what it takes to prove is loaded when it is needed.
type known struct {
	kind        jobs.Kind
	constraints int
	verifying   *groth.VerifyingKey
}

// Open compiles each circuit once, which takes seconds and memory by the GB for production's,
// and loads verifying keys. It returns an error of package keys when one is missing.
func Open(o Options) (*Circuits, error) {
	c := &Circuits{opts: o, kinds: map[string]known{}}
	for _, name := range keys.Kinds() {
		compiled, err := o.Set.Compile(name)
		if err != nil {
			return nil, err
		}
		kind := jobs.Kind{Name: name, Circuit: compiled.Hash()}
		vk, err := keys.Open(o.Dir).Verifying(c.want(kind))
		if err != nil {
			return nil, err
		}
		c.kinds[name] = known{kind, compiled.Constraints(), vk}
	}
	return c, nil
}

func (c *Circuits) want(kind jobs.Kind) keys.Want {
	return keys.Want{Kind: kind.Name, Circuit: kind.Circuit, Key: c.opts.Keys[kind.Name], Chain: c.opts.Chain}
}

// Needs implements jobs.Provers.
func (c *Circuits) Needs() map[jobs.Kind]jobs.Need {
	needs := map[jobs.Kind]jobs.Need{}
	for _, of := range c.kinds {
		n := uint64(of.constraints)
		needs[of.kind] = jobs.Need{Loaded: n * loadedPerConstraint, Proving: n*provingPerConstraint + besides}
	}
	return needs
}

// Load implements jobs.Provers.
func (c *Circuits) Load(_ context.Context, kind jobs.Kind) (jobs.Prover, error) {
	if err := c.has(kind); err != nil {
		return nil, err
	}
	compiled, err := c.opts.Set.Compile(kind.Name)
	if err != nil {
		return nil, err
	}
	key, err := keys.Open(c.opts.Dir).Load(c.want(kind)) // its own store, which forgets it
	if err != nil {
		return nil, err
	}
	return &prover{compiled, key.Proving}, nil
}

// Verify implements jobs.Verifier.
func (c *Circuits) Verify(kind jobs.Kind, public []fr.Element, proof []byte) error {
	if err := c.has(kind); err != nil {
		return err
	}
	p, err := groth.ParseProof(proof)
	if err != nil {
		return err
	}
	return groth.Verify(c.kinds[kind.Name].verifying, p, public)
}

func (c *Circuits) has(kind jobs.Kind) error {
	if of, ok := c.kinds[kind.Name]; !ok || of.kind != kind {
		return fmt.Errorf("kind %s is none of the %s circuits that this program has: does the whole fleet run one version?", kind, c.opts.Set.Name)
	}
	return nil
}

type prover struct {
	circuit *groth.Circuit
	key     *groth.ProvingKey
}

// Prove implements jobs.Prover.
func (p *prover) Prove(_ context.Context, job *jobs.Job) ([]byte, error) {
	proof, err := groth.ProveWords(p.circuit, p.key, job.Public, job.Secret)
	if err != nil {
		return nil, err
	}
	return proof.Bytes(), nil
}
