package queues

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/inputs"
)

var messageTopic = crypto.Keccak256Hash([]byte("MessageSent(uint64,bytes32,bytes32,(address,uint256,bytes32,uint256,bytes32,bytes32,uint64))"))

// Message is one to L2, with all that it says.
type Message struct {
	aztec.L1ToL2Message
	Leaf fr.Element
	// Block is the number of its L1 block, Tx the transaction that its endpoint says sent it.
	Block uint64
	Tx    common.Hash
}

// Input is the message as a block takes it.
func (m Message) Input() inputs.Message { return inputs.Message{Index: m.Index, Leaf: m.Leaf} }

func (m Message) place() (uint64, common.Hash) { return m.Index, m.Leaf.Bytes() }

// Messages are those that a row of blocks added to the inbox: all of them, in order. Each
// hashes to its leaf. What does not lead from one hash to the other is an error wrapping
// ErrEvents and client.ErrMalformed.
func (r *Reader) Messages(ctx context.Context, s Span) ([]Message, error) {
	return whole(s, func(s Span) (Part[Message], error) { return r.FirstMessages(ctx, s) })
}

// FirstMessages are those of the first blocks of the row, alike: what comes is asked for with
// what follows them.
func (r *Reader) FirstMessages(ctx context.Context, s Span) (Part[Message], error) {
	return first(ctx, r.Client, r.Inbox, kind[Message]{"message", messageTopic, message}, s)
}

func message(l *types.Log) (Message, error) {
	e, err := inboxes.UnpackMessageSentEvent(l)
	if err != nil {
		return Message{}, err
	}
	m := Message{Block: l.BlockNumber, Tx: l.TxHash}
	if m.L1ToL2Message, err = said(e.Message); err != nil {
		return Message{}, err
	}
	m.Leaf = m.Hash()
	if m.Leaf.Bytes() != e.Leaf || m.Index != e.Index {
		return Message{}, fmt.Errorf("what it says is not message %d with leaf %x", e.Index, e.Leaf)
	}
	return m, nil
}

// said is a message in its Go form.
func said(m bindings.L1ToL2Message) (out aztec.L1ToL2Message, err error) {
	if !m.ChainId.IsUint64() || !m.Version.IsUint64() {
		return out, fmt.Errorf("chain id %s, version %s", m.ChainId, m.Version)
	}
	out = aztec.L1ToL2Message{Sender: m.Sender, ChainID: m.ChainId.Uint64(), Version: m.Version.Uint64(), Index: m.Index}
	for _, word := range []struct {
		into *fr.Element
		of   [32]byte
	}{{&out.Recipient, m.Recipient}, {&out.Content, m.Content}, {&out.SecretHash, m.SecretHash}} {
		if err := word.into.SetBytesCanonical(word.of[:]); err != nil {
			return out, err
		}
	}
	return out, nil
}
