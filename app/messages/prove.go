package messages

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// Proof is what the Outbox is shown of a message.
type Proof struct {
	api.OutMessageWitness
	// Confirmation is the number of one that covers the checkpoint; where provers settle what is
	// sent, Range has the proof that does.
	Confirmation uint64 `json:"confirmation,omitempty"`
	Range        *Range `json:"proven,omitempty"`
	// Encoded is abi.encode(SettledChunk), or abi.encode(ProvenChunk).
	Encoded hexutil.Bytes `json:"proof"`
}

// words are the path as the contracts take it.
func (p *Proof) words() [][32]byte {
	out := make([][32]byte, len(p.Path))
	for i, s := range p.Path {
		e := s.Field()
		out[i] = e.Bytes()
	}
	return out
}

// Prove shows message `index` of a tx. With wait it waits until L1 has settled the chunk,
// else it is ErrUnsettled while it has not.
func (d *Desk) Prove(ctx context.Context, hash common.Hash, index int, wait bool) (*Proof, error) {
	if d.l1 == nil {
		return nil, ErrNoL1
	}
	for {
		p, err := d.prove(ctx, hash, index)
		if !wait || !errors.Is(err, ErrUnsettled) {
			return p, err
		}
		d.progress("%v", err)
		if err := pause(ctx); err != nil {
			return nil, fmt.Errorf("wait until tx %s is settled: %w", hash, err)
		}
	}
}

func (d *Desk) prove(ctx context.Context, hash common.Hash, index int) (*Proof, error) {
	w, err := d.node.OutMessageWitness(ctx, hash, index, nil)
	if err != nil {
		return nil, d.orWaits(ctx, hash, err)
	}
	if d.at.Proving != (common.Address{}) {
		p, err := d.proven(ctx, w)
		if err != nil {
			err = fmt.Errorf("tx %s is in checkpoint %d: %w", hash, w.Checkpoint.Number, err)
		}
		return p, err
	}
	s, err := d.settled(ctx, w.Checkpoint.Number)
	if err != nil {
		return nil, fmt.Errorf("tx %s is in checkpoint %d: %w", hash, w.Checkpoint.Number, err)
	}
	if s.checkpoint != w.Checkpoint.Number || !s.names(w.Checkpoint.Hash()) {
		if w, err = d.node.OutMessageWitness(ctx, hash, index, &s.checkpoint); err != nil {
			return nil, err
		}
	}
	if !s.names(w.Checkpoint.Hash()) {
		return nil, fmt.Errorf("L1 settled another checkpoint %d than the one that node %s has (%s)", s.checkpoint, d.opts.Node, w.Checkpoint.Hash())
	}
	p := &Proof{OutMessageWitness: *w, Confirmation: s.by}
	p.Encoded, err = bindings.EncodeSettled(bindings.SettledChunk{
		Chunk: bindings.FromChunk(w.Chunk), Log: bindings.Words(w.Log.Aunts),
		Checkpoint: bindings.FromHeader(w.Checkpoint), Confirmation: s.by,
	})
	return p, err
}

// orWaits is ErrUnsettled where a tx is in no chunk yet, or in none again since a prune took it back.
func (d *Desk) orWaits(ctx context.Context, hash common.Hash, err error) error {
	var answer *api.Error
	if !errors.As(err, &answer) || answer.Code != api.CodeNotFound {
		return err
	}
	switch r, of := d.node.Receipt(ctx, hash); {
	case of != nil:
		return errors.Join(err, of)
	case r.Status.Gone():
		return fmt.Errorf("tx %s is %s: %s %s", hash, r.Status, r.Reason, r.Message)
	case r.Status.Reached(api.StatusLocked):
		return err // it is there, and has no such message
	default:
		return fmt.Errorf("%w: tx %s is %s", ErrUnsettled, hash, r.Status)
	}
}

// indexOf finds a message among a tx's.
func (d *Desk) indexOf(ctx context.Context, hash common.Hash, m aztec.L2ToL1Message) (int, error) {
	effect, err := d.node.TxEffect(ctx, hash)
	if err != nil {
		return 0, err
	}
	for i, leaf := range effect.Messages {
		if leaf == protocol.FieldHex(m.Hash()) {
			return i, nil
		}
	}
	return 0, fmt.Errorf("tx %s sent %d messages to L1, none of them from 0x%x to %s with that content", hash, len(effect.Messages), m.Sender.Bytes(), m.Recipient)
}

// message is one to an L1 account.
func (d *Desk) message(sender fr.Element, recipient common.Address, content fr.Element) aztec.L2ToL1Message {
	return aztec.L2ToL1Message{
		Sender: sender, Version: d.params.RollupVersion, Recipient: recipient, ChainID: d.params.L1ChainID, Content: content,
	}
}

// Paid is a message that L1 has consumed.
type Paid struct {
	Recipient common.Address `json:"recipient"`
	TxHash    common.Hash    `json:"l1_tx_hash"`
	L1Block   uint64         `json:"l1_block"`
	Proof     *Proof         `json:"witness"`
}

// Receive consumes a message to the account that sends, by the Outbox itself. With wait it
// waits until L1 has settled the tx.
func (d *Desk) Receive(ctx context.Context, hash common.Hash, which Sought, wait bool) (*Paid, error) {
	account, err := d.account()
	if err != nil {
		return nil, err
	}
	m, err := d.to(ctx, hash, account, which)
	if err != nil {
		return nil, err
	}
	shown := bindings.L2ToL1Message{
		Sender: m.Sender.Bytes(), Version: new(big.Int).SetUint64(m.Version), Recipient: account,
		ChainId: new(big.Int).SetUint64(m.ChainID), Content: m.Content.Bytes(),
	}
	return d.consume(ctx, hash, m, wait, "consume the message", d.at.Outbox, func(p *Proof) []byte {
		return bindings.NewOutbox().PackConsume(shown, p.Chunk.Number, p.Position.ToInt(), p.words(), p.Encoded)
	})
}

// Pay has the portal pay what a tx withdrew, by the tx itself where amount and recipient are zero. With wait it waits until L1 has settled the tx.
func (d *Desk) Pay(ctx context.Context, hash common.Hash, recipient common.Address, amount protocol.Amount, wait bool) (*Paid, error) {
	if _, err := d.account(); err != nil {
		return nil, err
	}
	if recipient == (common.Address{}) && amount == (protocol.Amount{}) {
		var err error
		if recipient, amount, err = d.withdrew(ctx, hash); err != nil {
			return nil, err
		}
	}
	m := d.message(fr.NewElement(aztec.FeeJuiceContract), d.params.FeeJuicePortal, aztec.WithdrawContent(recipient, amount.Field()))
	paid, err := d.consume(ctx, hash, m, wait, "pay the withdrawal", d.at.FeeJuicePortal, func(p *Proof) []byte {
		return bindings.NewFeeJuicePortal().PackWithdraw(recipient, amount.Big(), p.Chunk.Number, p.Position.ToInt(), p.words(), p.Encoded)
	})
	if err == nil {
		paid.Recipient = recipient
	}
	return paid, err
}

// consume has a contract shown a message of a tx.
func (d *Desk) consume(ctx context.Context, hash common.Hash, m aztec.L2ToL1Message, wait bool, what string, by common.Address, call func(*Proof) []byte) (*Paid, error) {
	index, err := d.indexOf(ctx, hash, m)
	if err != nil {
		return nil, err
	}
	p, err := d.Prove(ctx, hash, index, wait)
	if err != nil {
		return nil, err
	}
	receipt, err := d.transact(ctx, what, by, call(p))
	if err != nil {
		return nil, err
	}
	return &Paid{Recipient: m.Recipient, TxHash: receipt.TxHash, L1Block: receipt.BlockNumber.Uint64(), Proof: p}, nil
}
