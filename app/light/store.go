package light

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// ErrNoKey means that there is no account to pay for the transaction.
var ErrNoKey = errors.New("no account to pay from")

// ErrStoreFailed means that L1 included the transaction and the contract undid it.
var ErrStoreFailed = errors.New("the committee's hash was not stored")

// poll is how often L1 is asked about a transaction, and about what is final.
const poll = 2 * time.Second

// Offer is a transaction that stores the hash of an epoch's committee in the contract, as
// anybody may, and what it costs.
type Offer struct {
	Gas    uint64
	AtMost *big.Int // wei; the base fee may double meanwhile

	eth *ethclient.Client
	tx  *types.Transaction // nil: nobody pays
}

// OfferStore prices the transaction for an account; without a key it can't be sent. It is
// nil when the hash is stored already.
func OfferStore(ctx context.Context, o Options, epoch uint64, key *ecdsa.PrivateKey) (*Offer, error) {
	eth, id, err := firstThatAnswers(ctx, o.L1)
	if err != nil {
		return nil, err
	}
	offer, err := offerOn(ctx, eth, id, o.Rollup, epoch, key)
	if err != nil || offer == nil {
		eth.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("store committee of epoch %d: %w", epoch, err)
	}
	return offer, nil
}

func offerOn(ctx context.Context, eth *ethclient.Client, id *big.Int, rollup common.Address, epoch uint64, key *ecdsa.PrivateKey) (*Offer, error) {
	contract := bindings.NewRollup()
	raw, err := eth.CallContract(ctx, ethereum.CallMsg{To: &rollup, Data: contract.PackStoredCommitteeHash(epoch)}, nil)
	if err != nil {
		return nil, err
	}
	if stored, err := contract.UnpackStoredCommitteeHash(raw); err != nil || stored != [32]byte{} {
		return nil, err
	}
	data := contract.PackStoreCommittee(epoch)
	gas, err := eth.EstimateGas(ctx, ethereum.CallMsg{To: &rollup, Data: data})
	if err != nil {
		return nil, err
	}
	tip, err := eth.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, err
	}
	head, err := eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	tx := &types.DynamicFeeTx{ChainID: id, GasTipCap: tip, Gas: gas + gas/5, To: &rollup, Data: data}
	tx.GasFeeCap = new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1))
	offer := &Offer{Gas: tx.Gas, AtMost: new(big.Int).Mul(tx.GasFeeCap, new(big.Int).SetUint64(tx.Gas)), eth: eth}
	if key == nil {
		return offer, nil
	}
	if tx.Nonce, err = eth.PendingNonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey)); err != nil {
		return nil, err
	}
	offer.tx, err = types.SignNewTx(key, types.LatestSignerForChainID(id), tx)
	return offer, err
}

func firstThatAnswers(ctx context.Context, urls []string) (*ethclient.Client, *big.Int, error) {
	var errs []error
	for _, url := range urls {
		eth, err := ethclient.DialContext(ctx, url)
		if err == nil {
			var id *big.Int
			if id, err = eth.ChainID(ctx); err == nil {
				return eth, id, nil
			}
			eth.Close()
		}
		errs = append(errs, err)
	}
	return nil, nil, fmt.Errorf("no L1 endpoint answers: %w", errors.Join(errs...))
}

// Close ends the connection.
func (o *Offer) Close() { o.eth.Close() }

// Send sends the transaction; ErrNoKey when nobody pays.
func (o *Offer) Send(ctx context.Context) error {
	if o.tx == nil {
		return ErrNoKey
	}
	if err := o.eth.SendTransaction(ctx, o.tx); err != nil {
		return fmt.Errorf("send transaction that stores a committee: %w", err)
	}
	return nil
}

// Included waits until L1 has included it.
func (o *Offer) Included(ctx context.Context) error {
	for {
		receipt, err := o.eth.TransactionReceipt(ctx, o.tx.Hash())
		switch {
		case err == nil && receipt.Status != types.ReceiptStatusSuccessful:
			return fmt.Errorf("%w: transaction %s", ErrStoreFailed, o.tx.Hash())
		case err == nil:
			return nil
		case !errors.Is(err, ethereum.NotFound):
			return fmt.Errorf("look for transaction %s: %w", o.tx.Hash(), err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait for transaction %s: %w", o.tx.Hash(), ctx.Err())
		case <-time.After(poll):
		}
	}
}

// OpenStored is Open, once a block is final at which an epoch's committee is stored.
func OpenStored(ctx context.Context, o Options, epoch uint64) (*Verifier, error) {
	for {
		v, err := Open(ctx, o)
		if err != nil {
			return nil, err
		}
		stored, err := v.anchors.Stored(ctx, epoch)
		if err == nil && stored {
			return v, nil
		}
		v.Close()
		if err != nil {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait until the stored committee of epoch %d is final: %w", epoch, ctx.Err())
		case <-time.After(poll):
		}
	}
}
