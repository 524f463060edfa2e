package l1test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/queues"
)

// Send sends messages to L2 from the outsider's account, a block each, and returns the last.
func (l *L1) Send(t testing.TB, contents ...uint64) (last *types.Block) {
	t.Helper()
	for _, content := range contents {
		c := fr.NewElement(content)
		data := bindings.NewInbox().PackSend([32]byte{31: 9}, c.Bytes(), [32]byte{31: 7})
		last = l.PayTo(t, Key(t, "outsider", 0), l.Deployment.Inbox, data, nil)
	}
	return last
}

// Sent are all messages that were sent, in order.
func (l *L1) Sent(t testing.TB) []queues.Message {
	t.Helper()
	r := &queues.Reader{Client: l.Client(t), Inbox: l.Deployment.Inbox, Forced: l.Deployment.ForcedInclusion}
	head, err := l.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	inbox, _, err := r.At(t.Context(), r.Client, head.Hash())
	require.NoError(t, err)
	all, err := r.Messages(t.Context(), queues.Span{First: l.Params.GenesisOrigin.Number + 1, Last: head.Number.Uint64(), After: inbox})
	require.NoError(t, err)
	return all
}
