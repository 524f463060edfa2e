package localnet

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/protocol"
)

// DeployOptions say what chain to deploy.
type DeployOptions struct {
	// L1 is its JSON-RPC URL; Key the hex key of the account that deploys, empty
	// for DevKey.
	L1, Key string
	// Committee is a JSON file with a list of protocol.Member.
	Committee string
	// Genesis is the file to write.
	Genesis string
	Slot    time.Duration
	// Epoch in slots.
	Epoch          uint64
	PublishTimeout time.Duration
	// FundPayers gives fee juice to the payers of package load.
	FundPayers bool
	// FundPublishers sends ether to publishers that have little.
	FundPublishers bool
}

// Deployed is a chain that has its contract.
type Deployed struct {
	Rollup  common.Address `json:"rollup"`
	Block   uint64         `json:"block"`
	ChainID string         `json:"chain_id"`
	Genesis string         `json:"genesis"`
}

// DeployChain deploys the Rollup contract of a chain and writes its genesis.
func DeployChain(ctx context.Context, o DeployOptions) (*Deployed, error) {
	if _, err := os.Lstat(o.Genesis); err == nil {
		return nil, fmt.Errorf("%s is there already; move it away: it may be the only copy of a chain's genesis", o.Genesis)
	}
	key, err := (&Options{L1Key: o.Key}).key()
	if err != nil {
		return nil, fmt.Errorf("AZTECD_L1_KEY: %w", err)
	}
	p := protocol.Devnet()
	p.SlotDuration, p.EpochDuration = uint64(o.Slot.Milliseconds()), o.Epoch
	p.PublishTimeout = uint64(o.PublishTimeout.Milliseconds())
	if p.Committee, err = readCommittee(o.Committee); err != nil {
		return nil, err
	}
	if o.FundPayers {
		p.FeeJuice = load.Allocations()
	}
	l1, err := ethclient.DialContext(ctx, o.L1)
	if err != nil {
		return nil, fmt.Errorf("reach L1 at %s: %w", o.L1, err)
	}
	defer l1.Close()
	if o.FundPublishers {
		publishers := make([]common.Address, len(p.Committee))
		for i, m := range p.Committee {
			publishers[i] = m.Publisher
		}
		if err := Fund(ctx, l1, key, publishers); err != nil {
			return nil, err
		}
	}
	made, block, err := Deploy(ctx, l1, key, p)
	if err != nil {
		return nil, err
	}
	if err := config.WriteGenesis(o.Genesis, made); err != nil {
		return nil, err
	}
	return &Deployed{Rollup: made.Rollup, Block: block, ChainID: made.ChainID(), Genesis: o.Genesis}, nil
}

func readCommittee(file string) ([]protocol.Member, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read committee: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	var members []protocol.Member
	if err := dec.Decode(&members); err != nil {
		return nil, fmt.Errorf("%s: %w; want a list of {\"attester\": key, \"publisher\": address}", file, err)
	}
	return members, nil
}

// genesisPurse is what an account of a new development L1 has, in ether.
const genesisPurse = 1_000_000

// FundedAtGenesis is the allocation of a development L1: the account of DevKey
// and the given addresses.
func FundedAtGenesis(more []string) (map[common.Address]*big.Int, error) {
	key, err := config.ParseKey(DevKey)
	if err != nil {
		return nil, err
	}
	alloc := map[common.Address]*big.Int{crypto.PubkeyToAddress(key.PublicKey): ether(genesisPurse)}
	for _, text := range more {
		if !common.IsHexAddress(text) {
			return nil, fmt.Errorf("%q is not an address", text)
		}
		alloc[common.HexToAddress(text)] = ether(genesisPurse)
	}
	return alloc, nil
}
