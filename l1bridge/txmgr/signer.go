package txmgr

import (
	"context"
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer signs for one account.
type Signer interface {
	// Address is the account.
	Address() common.Address
	// Sign returns the transaction with the account's signature, and with its blobs.
	Sign(ctx context.Context, tx *types.Transaction) (*types.Transaction, error)
}

// keySigner signs with a key of this process.
type keySigner struct {
	key *ecdsa.PrivateKey
	of  types.Signer
}

// KeySigner signs with a key, on the L1 of this chain id.
func KeySigner(key *ecdsa.PrivateKey, chainID uint64) Signer {
	return keySigner{key, types.LatestSignerForChainID(new(big.Int).SetUint64(chainID))}
}

// Address implements Signer.
func (s keySigner) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// Sign implements Signer.
func (s keySigner) Sign(_ context.Context, tx *types.Transaction) (*types.Transaction, error) {
	return types.SignTx(tx, s.of, s.key)
}
