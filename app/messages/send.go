package messages

import (
	"context"
	"crypto/rand"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
)

// Sent is a message from L1, and what consumes it on L2.
type Sent struct {
	Recipient protocol.FieldHex `json:"recipient"`
	Content   protocol.FieldHex `json:"content"`
	// Secret consumes the message; whoever has it can.
	Secret protocol.FieldHex `json:"secret"`
	Sender common.Address    `json:"sender"`
	// Index and Leaf are its place in the Inbox and the L1-to-L2 message tree, and what is there.
	Index   uint64            `json:"index"`
	Leaf    protocol.FieldHex `json:"leaf"`
	TxHash  common.Hash       `json:"l1_tx_hash"`
	L1Block uint64            `json:"l1_block"`
	// Synced: the chain has taken it, so that txs can consume it.
	Synced bool `json:"synced"`
}

// Send sends a message to an L2 contract, with a secret that is drawn here. With wait it
// comes back when the chain has taken it. Once L1 has the message it is given, with an error too.
func (d *Desk) Send(ctx context.Context, recipient, content fr.Element, wait bool) (*Sent, error) {
	from, err := d.account()
	if err != nil {
		return nil, err
	}
	secret, err := randomElement()
	if err != nil {
		return nil, err
	}
	d.progress("Secret %s consumes the message", show(secret))
	inbox := bindings.NewInbox()
	receipt, err := d.transact(ctx, "send the message", d.at.Inbox,
		inbox.PackSend(recipient.Bytes(), content.Bytes(), hashOf(secret)))
	if err != nil {
		return nil, err
	}
	event, err := logOf(receipt, d.at.Inbox, inbox.UnpackMessageSentEvent)
	if err != nil {
		return nil, err
	}
	s := &Sent{
		Recipient: protocol.FieldHex(recipient), Content: protocol.FieldHex(content), Secret: protocol.FieldHex(secret), Sender: from,
		Index: event.Index, TxHash: receipt.TxHash, L1Block: receipt.BlockNumber.Uint64(),
	}
	s.Leaf, err = element(event.Leaf)
	if err == nil && wait {
		s.Synced, err = d.taken(ctx, s.Leaf, s.L1Block)
	}
	return s, err
}

// taken waits until the chain has taken a message of an L1 block.
func (d *Desk) taken(ctx context.Context, leaf protocol.FieldHex, block uint64) (bool, error) {
	for {
		synced, err := d.node.MessageSynced(ctx, leaf)
		if err != nil || synced {
			return synced, err
		}
		info, err := d.node.Info(ctx)
		if err != nil {
			return false, err
		}
		if at := info.L1Origin.Number; at < block {
			d.progress("The message is in L1 block %d, the chain has come to block %d", block, at)
		} else {
			d.progress("The chain has come to L1 block %d and takes the message with the next checkpoint's first chunk", at)
		}
		if err := pause(ctx); err != nil {
			return false, fmt.Errorf("wait until the chain takes the message of L1 block %d: %w", block, err)
		}
	}
}

// randomElement draws a secret.
func randomElement() (e fr.Element, err error) {
	var raw [48]byte // so many that taking the remainder favours nothing
	if _, err := rand.Read(raw[:]); err != nil {
		return e, fmt.Errorf("draw a secret: %w", err)
	}
	e.SetBytes(raw[:])
	return e, nil
}

func show(e fr.Element) common.Hash { return e.Bytes() }

func hashOf(secret fr.Element) [32]byte {
	hash := aztec.SecretHash(secret)
	return hash.Bytes()
}

// element reads one that a contract gave.
func element(word [32]byte) (protocol.FieldHex, error) {
	var e fr.Element
	if err := e.SetBytesCanonical(word[:]); err != nil {
		return protocol.FieldHex{}, fmt.Errorf("%x is no field element: %w", word, err)
	}
	return protocol.FieldHex(e), nil
}

// logOf finds a contract's event in a receipt.
func logOf[T any](receipt *types.Receipt, of common.Address, decode func(*types.Log) (*T, error)) (*T, error) {
	for _, log := range receipt.Logs {
		if log.Address != of {
			continue
		}
		if event, err := decode(log); err == nil {
			return event, nil
		}
	}
	return nil, fmt.Errorf("transaction %s has no event of %s", receipt.TxHash, of)
}
