package messages

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Sought says which of a tx's messages is meant. What is nil the tx says.
type Sought struct{ Sender, Content *fr.Element }

// object is a tx as its node keeps it, or a peer: it has the hash.
func (d *Desk) object(ctx context.Context, hash common.Hash) (*tx.Tx, error) {
	raw, err := d.node.Txs(ctx, []common.Hash{hash})
	if err != nil {
		return nil, err
	}
	if len(raw) != 1 || len(raw[0]) == 0 {
		return nil, fmt.Errorf("node %s keeps no object of tx %s any more, which says what it sent: say it yourself, or ask another node", d.opts.Node, hash)
	}
	t, err := tx.Decode(raw[0], tx.Limits{MaxObjectBytes: int(d.params.MaxObjectBytes)})
	if err == nil && t.ID() != hash {
		err = errors.New("it is another one")
	}
	if err != nil {
		return nil, fmt.Errorf("object of tx %s from node %s: %w", hash, d.opts.Node, err)
	}
	return t, nil
}

// to is the message of a tx to an account that is meant.
func (d *Desk) to(ctx context.Context, hash common.Hash, account common.Address, s Sought) (aztec.L2ToL1Message, error) {
	if s.Sender != nil && s.Content != nil {
		return d.message(*s.Sender, account, *s.Content), nil
	}
	t, err := d.object(ctx, hash)
	if err != nil {
		return aztec.L2ToL1Message{}, err
	}
	var found []aztec.L2ToL1Message
	for _, m := range slices.Concat(t.Body().Setup.Messages, t.Body().App.Messages) {
		is := m.Recipient == account && (s.Sender == nil || *s.Sender == m.Contract) && (s.Content == nil || *s.Content == m.Content)
		if one := d.message(m.Contract, account, m.Content); is && !slices.Contains(found, one) {
			found = append(found, one)
		}
	}
	switch len(found) {
	case 0:
		return aztec.L2ToL1Message{}, fmt.Errorf("tx %s sent no such message to %s, the account that sends", hash, account)
	case 1:
		return found[0], nil
	}
	text := ""
	for _, m := range found {
		text += fmt.Sprintf("\n  --sender 0x%x --content 0x%x", m.Sender.Bytes(), m.Content.Bytes())
	}
	return aztec.L2ToL1Message{}, fmt.Errorf("tx %s sent %d messages to %s; say which:%s", hash, len(found), account, text)
}

// withdrew is what a tx withdrew, and to whom.
func (d *Desk) withdrew(ctx context.Context, hash common.Hash) (common.Address, protocol.Amount, error) {
	t, err := d.object(ctx, hash)
	if err != nil {
		return common.Address{}, protocol.Amount{}, err
	}
	w := t.Body().Withdrawal
	if !w.Some() {
		return w.Recipient, w.Amount, fmt.Errorf("tx %s withdrew nothing", hash)
	}
	return w.Recipient, w.Amount, nil
}
