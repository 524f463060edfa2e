package genesis

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

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
	if _, err := bind.WaitMined(ctx, l1, last); err != nil {
		return fmt.Errorf("wait for transfers from %s: %w", from, err)
	}
	return nil
}

// ether is an amount in wei.
func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
