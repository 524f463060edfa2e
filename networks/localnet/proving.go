package localnet

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/prover/escrow"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	// proverName is what the prover's process is called.
	proverName = "prover"
	// bonds are how many of the smallest the prover deposits.
	bonds = 8
)

// Proving is how a network is proven.
type Proving struct {
	Circuits   string `json:"circuits"`
	ClaimSlots uint64 `json:"claim_slots"`
	// Prover is the L1 account of the network's prover, KeyFile has its key.
	Prover  common.Address `json:"prover"`
	Home    string         `json:"home"`
	KeyFile string         `json:"key_file"`
	// Metrics is the port of its metrics.
	Metrics int `json:"metrics"`
}

// circuits are the name of a network's; of one that nobody proves it is empty.
func (p *Proving) circuits() string {
	if p == nil {
		return ""
	}
	return p.Circuits
}

// claimSlots are half of an epoch, unless another number was asked for.
func (o *Options) claimSlots() uint64 { return cmp.Or(o.ClaimSlots, max(1, o.epochSlots()/2)) }

// proving is how a new network is proven, but for what setUp makes.
func (o *Options) proving() *Proving {
	if o.Proving == "" {
		return nil
	}
	home := filepath.Join(o.Home, proverName)
	return &Proving{Circuits: o.Proving, ClaimSlots: o.claimSlots(), Home: home, KeyFile: filepath.Join(home, "account.key")}
}

// haveKeys makes the circuits' keys that this machine lacks.
func (n *network) haveKeys() error {
	if n.o.Proving == "" {
		return nil
	}
	set, err := keys.SetOf(n.o.Proving)
	if err != nil {
		return err
	}
	dir, err := keys.DefaultDir()
	if err != nil {
		return err
	}
	said := ""
	finish := n.screen.during(fmt.Sprintf("Load the keys of the %s circuits, or make them", set.Name), func() string { return said })
	err = keys.Setup(keys.Open(dir), set, func(m keys.Made) {
		if !m.Kept {
			n.screen.line("Circuit %s, %d constraints: key made in %s", m.Kind, m.Constraints, m.Took.Round(time.Second))
		}
	})
	if err != nil {
		finish("no")
		return err
	}
	finish(dir)
	return nil
}

// makeProver makes the prover's account.
func (n *network) makeProver() error {
	p := n.m.Proving
	if p == nil {
		return nil
	}
	if err := os.MkdirAll(p.Home, 0o700); err != nil {
		return fmt.Errorf("make the prover's home: %w", err)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("generate the prover's key: %w", err)
	}
	p.Prover, p.Metrics = crypto.PubkeyToAddress(key.PublicKey), n.m.BasePort+proverPort
	return config.WritePublisherKey(p.KeyFile, key)
}

// proofs has the parameters say how the chain is proven; nil when nobody does.
func (n *network) proofs(p *protocol.Params) (*genesis.Proofs, error) {
	if n.m.Proving == nil {
		return nil, nil //nolint:nilnil // nobody proves it
	}
	how := genesis.Proving{Circuits: n.m.Proving.Circuits, ClaimSlots: n.m.Proving.ClaimSlots}
	if err := how.Rules(p); err != nil {
		return nil, err
	}
	return how.Proofs(p.L1ChainID)
}

// depositBond has the prover own enough for some bonds.
func (n *network) depositBond(ctx context.Context, minter *ecdsa.PrivateKey, p *protocol.Params) error {
	amount := new(big.Int).Mul(p.Proving.MinBond.Big(), big.NewInt(bonds))
	d := &escrow.Desk{L1: n.m.L1.HTTP, Key: minter, Params: p}
	return d.Deposit(ctx, n.m.Proving.Prover, stakes.NewAZT(amount), true)
}

// startProver starts the prover beside the validators.
func (n *network) startProver() error {
	p := n.m.Proving
	if p == nil || n.o.NoProver {
		return nil
	}
	args := []string{
		"prover", "start", "--home", p.Home, "--key-file", p.KeyFile, "--node", n.m.Nodes[0].RPC(), "--circuits", p.Circuits,
		"--l1", n.m.L1.HTTP, "--beacon", n.m.L1.Beacon, "--metrics", ports.Loopback(p.Metrics),
	}
	if n.m.L1.BeaconByNumber {
		args = append(args, "--beacon-by-number")
	}
	_, err := n.start(proverName, args...)
	return err
}
