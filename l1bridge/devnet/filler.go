package devnet

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// filler is the account that buys blob space when the fee is to rise. Its
// transactions go straight into blocks, never through the pool.
type filler struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

// newFiller derives the account from the seed.
func newFiller(seed []byte) (filler, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("devnet blob filler"), seed))
	if err != nil {
		return filler{}, fmt.Errorf("derive filler account: %w", err)
	}
	return filler{key, crypto.PubkeyToAddress(key.PublicKey)}, nil
}

// fill signs transactions that carry count empty blobs in all, from the nonce
// on, at the fees of the block they are for.
func (f filler) fill(chainID *big.Int, nonce uint64, count int, baseFee, blobFee *big.Int) ([]*types.Transaction, error) {
	var txs []*types.Transaction
	for ; count > 0; count -= params.BlobTxMaxBlobs {
		sidecar := emptyBlobs(min(count, params.BlobTxMaxBlobs))
		tx, err := types.SignNewTx(f.key, types.LatestSignerForChainID(chainID), &types.BlobTx{
			ChainID:    uint256.MustFromBig(chainID),
			Nonce:      nonce + uint64(len(txs)),
			GasTipCap:  new(uint256.Int),
			GasFeeCap:  uint256.MustFromBig(baseFee),
			Gas:        params.TxGas,
			To:         f.addr,
			BlobFeeCap: uint256.MustFromBig(blobFee),
			BlobHashes: sidecar.BlobHashes(),
			Sidecar:    sidecar,
		})
		if err != nil {
			return nil, fmt.Errorf("sign filler transaction: %w", err)
		}
		txs = append(txs, tx)
	}
	return txs, nil
}

// emptyBlobs is a sidecar of zero blobs. The zero polynomial commits to the
// point at infinity, and so do all of its proofs: nothing to compute.
func emptyBlobs(n int) *types.BlobTxSidecar {
	var commitment kzg4844.Commitment
	commitment[0] = 0xc0
	proofs := make([]kzg4844.Proof, n*kzg4844.CellProofsPerBlob)
	for i := range proofs {
		proofs[i][0] = 0xc0
	}
	commitments := make([]kzg4844.Commitment, n)
	for i := range commitments {
		commitments[i] = commitment
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, make([]kzg4844.Blob, n), commitments, proofs)
}
