package localnet

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Deploy puts the Rollup contract for a chain on L1 and returns the chain's
// genesis parameters, completed with what only the deployment tells, and the L1
// block it is in. The chain begins at the time of L1's head.
func Deploy(ctx context.Context, l1 *ethclient.Client, key *ecdsa.PrivateKey, p protocol.Params) (*protocol.Params, uint64, error) {
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("ask L1 for its chain id: %w", err)
	}
	head, err := l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, 0, fmt.Errorf("ask L1 for its head: %w", err)
	}
	p.L1ChainID, p.GenesisTime = chainID.Uint64(), head.Time*1000
	genesis, err := genesisCheckpoint(&p)
	if err != nil {
		return nil, 0, err
	}
	cfg, err := deploy.FromParams(&p, genesis)
	if err != nil {
		return nil, 0, err
	}
	deployed, err := deploy.Deploy(ctx, l1, key, cfg)
	if err != nil {
		return nil, 0, fmt.Errorf("deploy Rollup: %w", err)
	}
	p.Rollup, p.GenesisOrigin = deployed.Rollup, deployed.Origin
	if err := p.Validate(); err != nil {
		return nil, 0, err
	}
	if p.ChainID() != deployed.ChainID {
		return nil, 0, fmt.Errorf("the Rollup contract expects chain id %s, these parameters give %s", deployed.ChainID, p.ChainID())
	}
	return &p, deployed.Block, nil
}

// genesisCheckpoint is checkpoint 0 of the state that the parameters fund.
func genesisCheckpoint(p *protocol.Params) (checkpoint.Header, error) {
	world, err := worldstate.Open(dbm.NewMemDB(), ledger.WorldGenesis(p), worldstate.Options{})
	if err != nil {
		return checkpoint.Header{}, fmt.Errorf("make genesis state: %w", err)
	}
	_, roots := world.Tip()
	stateRoot := roots.StateRoot()
	return checkpoint.Genesis(roots[worldstate.Archive].Root.Bytes(), stateRoot.Bytes()), nil
}

// Ether that a publisher has after Fund, and below which it is funded.
const fullPurse, lowPurse = 100, 10

// Fund sends ether from the key's account to those that have little, and waits
// until it is there.
func Fund(ctx context.Context, l1 *ethclient.Client, key *ecdsa.PrivateKey, accounts []common.Address) error {
	from := crypto.PubkeyToAddress(key.PublicKey)
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask L1 for its chain id: %w", err)
	}
	nonce, err := l1.PendingNonceAt(ctx, from)
	if err != nil {
		return fmt.Errorf("ask L1 for the nonce of %s: %w", from, err)
	}
	head, err := l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("ask L1 for its head: %w", err)
	}
	tip := big.NewInt(params.GWei)
	var last common.Hash
	for _, account := range accounts {
		balance, err := l1.BalanceAt(ctx, account, nil)
		if err != nil {
			return fmt.Errorf("ask L1 for the balance of %s: %w", account, err)
		}
		if balance.Cmp(ether(lowPurse)) >= 0 {
			continue
		}
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce, GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 2)),
			Gas: params.TxGas, To: &account, Value: ether(fullPurse),
		})
		if err != nil {
			return fmt.Errorf("sign transfer to %s: %w", account, err)
		}
		if err := l1.SendTransaction(ctx, tx); err != nil {
			return fmt.Errorf("send %d ether from %s to %s: %w", fullPurse, from, account, err)
		}
		nonce, last = nonce+1, tx.Hash()
	}
	if last == (common.Hash{}) {
		return nil
	}
	return until(ctx, func(ctx context.Context) error {
		_, err := l1.TransactionReceipt(ctx, last)
		return err
	})
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
