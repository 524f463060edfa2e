package audit

import (
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/aztec"
)

// deposit is AZT that the portal took, by a message to L2.
type deposit struct {
	index  uint64 // of the message
	slot   fr.Element
	amount *big.Int
	block  uint64
}

// payout is AZT that the portal paid, by a message from L2.
type payout struct {
	chunk  uint64
	leaf   fr.Element
	amount *big.Int
	block  uint64
}

// feesPaid is AZT that the portal paid of the fees of a checkpoint.
type feesPaid struct {
	checkpoint uint64
	amount     *big.Int
	block      uint64
}

var (
	portals   = bindings.NewFeeJuicePortal()
	deposited = crypto.Keccak256Hash([]byte("Deposited(bytes32,uint256,bytes32,uint64,bytes32)"))
	withdrawn = crypto.Keccak256Hash([]byte("Withdrawn(address,uint256,uint64,uint256)"))
	claimed   = crypto.Keccak256Hash([]byte("FeesPaid(uint64,address,address,uint256)"))
)

// moved reads what the portal took and paid in some blocks. Each message of the portal is a
// deposit of which an event tells the amount: that hashes to the message's leaf, so it is
// as good as that.
func (in *intake) moved(ctx context.Context, q *queued, first, last uint64) error {
	f := client.Filter{Contract: in.deployment.FeeJuicePortal, Topics: [][]common.Hash{{deposited, withdrawn, claimed}}}
	for first <= last {
		logs, through, err := in.client.LogsFrom(ctx, f, first, last)
		if err != nil {
			return fmt.Errorf("read what the fee juice portal did: %w", err)
		}
		for i := range logs {
			if err := in.did(q, &logs[i]); err != nil {
				return fmt.Errorf("%w: the fee juice portal in L1 block %d: %w", client.ErrMalformed, logs[i].BlockNumber, err)
			}
		}
		first = through + 1
	}
	for i, index := range q.portal {
		if i >= len(q.deposits) || q.deposits[i].index != index {
			return fmt.Errorf("%w: message %d of the inbox is a deposit that no event tells of", client.ErrMalformed, index)
		}
	}
	if len(q.deposits) != len(q.portal) {
		return fmt.Errorf("%w: %d events of deposits, %d messages", client.ErrMalformed, len(q.deposits), len(q.portal))
	}
	return nil
}

// did enters what an event of the portal says.
func (in *intake) did(q *queued, l *types.Log) error {
	switch l.Topics[0] {
	case deposited:
		e, err := portals.UnpackDepositedEvent(l)
		if err != nil {
			return err
		}
		q.deposits = append(q.deposits, deposit{e.Index, aztec.FeeJuiceSlot(element(e.To)), e.Amount, l.BlockNumber})
		if leaf := in.depositLeaf(e); e.Index >= uint64(len(q.messages)) || q.messages[e.Index].is.Leaf != leaf {
			return fmt.Errorf("a deposit is not message %d of the inbox", e.Index)
		}
		if in.deposited != nil {
			in.deposited(element(e.To))
		}
	case withdrawn:
		e, err := portals.UnpackWithdrawnEvent(l)
		if err != nil {
			return err
		}
		q.payouts = append(q.payouts, payout{e.Chunk, in.withdrawalLeaf(e), e.Amount, l.BlockNumber})
	case claimed:
		e, err := portals.UnpackFeesPaidEvent(l)
		if err != nil {
			return err
		}
		q.fees = append(q.fees, feesPaid{e.Checkpoint, e.Amount, l.BlockNumber})
	}
	return nil
}

func (in *intake) depositLeaf(e *bindings.FeeJuicePortalDeposited) fr.Element {
	var amount fr.Element
	amount.SetBigInt(e.Amount)
	return aztec.L1ToL2Message{
		Sender: in.deployment.FeeJuicePortal, ChainID: in.deployment.L1ChainID, Recipient: fr.NewElement(aztec.FeeJuiceContract), Version: in.version,
		Content: aztec.DepositContent(element(e.To), amount), SecretHash: element(e.SecretHash), Index: e.Index,
	}.Hash()
}

func (in *intake) withdrawalLeaf(e *bindings.FeeJuicePortalWithdrawn) fr.Element {
	var amount fr.Element
	amount.SetBigInt(e.Amount)
	return aztec.L2ToL1Message{
		Sender: fr.NewElement(aztec.FeeJuiceContract), Version: in.version, Recipient: in.deployment.FeeJuicePortal, ChainID: in.deployment.L1ChainID,
		Content: aztec.WithdrawContent(e.Recipient, amount),
	}.Hash()
}

func element(b [32]byte) (e fr.Element) {
	e.SetBytes(b[:])
	return e
}

// backing is the AZT that the portal has at the pin.
func (in *intake) backing(ctx context.Context, pin *verify.Pin) (*big.Int, error) {
	raw, err := pin.Contract.CallAt(ctx, in.deployment.FeeJuicePortal, portals.PackToken(), pin.Block.Hash)
	if err != nil {
		return nil, fmt.Errorf("token of the fee juice portal: %w", err)
	}
	token, err := portals.UnpackToken(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: token of the fee juice portal: %w", client.ErrMalformed, err)
	}
	azt := bindings.NewAZT()
	if raw, err = pin.Contract.CallAt(ctx, token, azt.PackBalanceOf(in.deployment.FeeJuicePortal), pin.Block.Hash); err != nil {
		return nil, fmt.Errorf("AZT of the fee juice portal: %w", err)
	}
	return azt.UnpackBalanceOf(raw)
}
