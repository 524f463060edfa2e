package localnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/protocol"
)

// DevKey is the private key of the first account of the "test test ... junk"
// mnemonic, which anvil and other development L1s fund, and ours does too. The
// whole world knows it.
const DevKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"

// DevnetDefaults adds to a chain that is to begin what only one on a development
// L1 may have: DevKey when it names no key, and, when wanted, fee juice for the
// payers of package load, from which everybody can spend. On any other L1 either
// is an error.
func DevnetDefaults(ctx context.Context, o *genesis.Options, payers bool) error {
	if o.Key != "" && !payers {
		return nil
	}
	l1, err := ethclient.DialContext(ctx, o.L1)
	if err != nil {
		return fmt.Errorf("reach L1: %w", l1client.Conceal(err, o.L1))
	}
	defer l1.Close()
	id, err := l1.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask L1 for its chain id: %w", l1client.Conceal(err, o.L1))
	}
	development := id.IsUint64() && id.Uint64() == devnet.DefaultChainID
	switch {
	case !development && o.Key == "":
		return fmt.Errorf("%w: set AZTECD_L1_KEY to its hex key; the well-known development key is for an L1 with chain id %d, this one has %s",
			genesis.ErrNoKey, devnet.DefaultChainID, id)
	case !development:
		return fmt.Errorf("--fund-payers is for an L1 with chain id %d, this one has %s: everybody can spend from these payers", devnet.DefaultChainID, id)
	}
	if o.Key == "" {
		o.Key = DevKey
	}
	if payers {
		o.FeeJuice = load.Allocations()
	}
	return nil
}

// votes is how much AZT the account that deploys has to vote with: more than a quorum.
const votes = 100_000_000

// votedOn are the standard rules of stakes, whose deployer can pass any vote alone.
func votedOn(p *protocol.Params, deployer *ecdsa.PrivateKey) deploy.Staking {
	s := deploy.StandardStaking(p.L1ChainID)
	s.Voting = deploy.StandardVoting(p, s)
	s.Voting.Holders = []bindings.Allocation{{
		To: crypto.PubkeyToAddress(deployer.PublicKey), Amount: new(big.Int).Mul(big.NewInt(votes), big.NewInt(params.Ether)),
	}}
	return s
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
	alloc := map[common.Address]*big.Int{crypto.PubkeyToAddress(key.PublicKey): new(big.Int).Mul(big.NewInt(genesisPurse), big.NewInt(params.Ether))}
	for _, text := range more {
		if !common.IsHexAddress(text) {
			return nil, fmt.Errorf("%q is not an address", text)
		}
		alloc[common.HexToAddress(text)] = new(big.Int).Mul(big.NewInt(genesisPurse), big.NewInt(params.Ether))
	}
	return alloc, nil
}
