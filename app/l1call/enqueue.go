package l1call

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/holiman/uint256"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
)

// Paid is a call that brings ether, and may bring blobs.
type Paid struct {
	To    common.Address
	Data  []byte
	Value *big.Int
	Blobs []kzg4844.Blob
	// Gas of a call with blobs: what it does not use is not paid.
	Gas uint64
}

// Pay sends such a call and waits until it is in a block.
func Pay(ctx context.Context, url string, key *ecdsa.PrivateKey, chainID uint64, c Paid) (*types.Receipt, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("reach L1: %w", l1client.Conceal(err, url))
	}
	defer eth.Close()
	var sent *types.Transaction
	if len(c.Blobs) > 0 {
		sent, err = payWithBlobs(ctx, eth, key, chainID, c)
	} else {
		opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(chainID))
		opts.Context, opts.Value = ctx, c.Value
		sent, err = bind.Transact(bindings.NewForcedInclusion().Instance(eth, c.To), opts, c.Data)
	}
	if err != nil {
		return nil, explained(l1client.Conceal(err, url))
	}
	receipt, err := bind.WaitMined(ctx, eth, sent.Hash())
	if err != nil {
		return nil, fmt.Errorf("wait for %s: %w", sent.Hash(), l1client.Conceal(err, url))
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("the transaction %s was reverted", sent.Hash())
	}
	return receipt, nil
}

func payWithBlobs(ctx context.Context, eth *ethclient.Client, key *ecdsa.PrivateKey, chainID uint64, c Paid) (*types.Transaction, error) {
	sidecar, err := prove(c.Blobs)
	if err != nil {
		return nil, err
	}
	nonce, err := eth.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return nil, err
	}
	head, err := eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	tip, err := eth.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, err
	}
	blobFee, err := eth.BlobBaseFee(ctx)
	if err != nil {
		return nil, err
	}
	double := func(fee *big.Int) *big.Int { return new(big.Int).Lsh(fee, 1) } // both may rise until it is in a block
	signed, err := types.SignNewTx(key, types.LatestSignerForChainID(new(big.Int).SetUint64(chainID)), &types.BlobTx{
		ChainID: uint256.NewInt(chainID), Nonce: nonce, Gas: c.Gas, To: c.To, Data: c.Data, Value: uint256.MustFromBig(c.Value),
		GasTipCap: uint256.MustFromBig(tip), GasFeeCap: uint256.MustFromBig(new(big.Int).Add(tip, double(head.BaseFee))),
		BlobFeeCap: uint256.MustFromBig(double(blobFee)), BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	})
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return signed, eth.SendTransaction(ctx, signed)
}

// Fees are what a unit of gas and one of blob gas cost at the head, in wei.
func Fees(ctx context.Context, url string) (gas, blobGas *big.Int, err error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, nil, fmt.Errorf("reach L1: %w", l1client.Conceal(err, url))
	}
	defer eth.Close()
	head, err := eth.HeaderByNumber(ctx, nil)
	if err == nil {
		gas = head.BaseFee
		blobGas, err = eth.BlobBaseFee(ctx)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("fees of L1: %w", l1client.Conceal(err, url))
	}
	return gas, blobGas, nil
}

// prove makes what travels with blobs.
func prove(blobs []kzg4844.Blob) (*types.BlobTxSidecar, error) {
	var commitments []kzg4844.Commitment
	var cells []kzg4844.Proof
	for i := range blobs {
		commitment, err := kzg4844.BlobToCommitment(&blobs[i])
		if err != nil {
			return nil, fmt.Errorf("commit to blob %d: %w", i, err)
		}
		proofs, err := kzg4844.ComputeCellProofs(&blobs[i])
		if err != nil {
			return nil, fmt.Errorf("prove blob %d: %w", i, err)
		}
		commitments, cells = append(commitments, commitment), append(cells, proofs...)
	}
	return types.NewBlobTxSidecar(types.BlobSidecarVersion1, blobs, commitments, cells), nil
}
