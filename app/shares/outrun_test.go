package shares

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/lock"
)

// newest is a peer's newest lock.
type newest struct{ *lock.Certificate }

func (n newest) Fetch(_ context.Context, _ p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error {
	return got(keys[0], lock.Answer{Certificate: n.Certificate}.Encode())
}

// A pre-commit that waits for txs waits on when a peer shows the certificate of its
// own height: a liar can make one without casting its vote, and if this node gave up,
// too few pre-commits would be left for any round to end. That of the next height ends
// the wait: an honest member signed it, and had committed this one.
func TestOnlyALaterCertificateEndsTheWaitOfAPrecommit(t *testing.T) {
	c := abcitest.NewChain(t)
	proposer, victim := c.Node(), c.Node()
	proposer.Add(c.Tx(1))
	chunk := proposer.Prepare(0, 0)
	attested := make(chan []byte, 1)
	go func() { attested <- victim.ExtendIn(t.Context(), chunk) }()
	s := exchangeOf(t, c, victim)
	require.Eventually(t, func() bool { _, waits := victim.App.Insists(); return waits }, time.Minute, time.Millisecond)

	show := func(height int64) {
		s.cfg.Peers = newest{c.Certificate(height, 0, lock.NewExtension(lock.Locked, 0, common.Hash{1}), 0, 1, 2)}
		s.look(context.Background(), 1)
	}
	show(1)
	_, waits := victim.App.Insists()
	require.True(t, waits, "it gave up by a certificate of its own height")
	require.NoError(t, s.takeCertificate(1, c.Certificate(1, 0, lock.NewExtension(lock.Locked, 0, common.Hash{1}), 0, 1, 2)))
	_, waits = victim.App.Insists()
	require.True(t, waits, "it gave up by a certificate of its own height")
	show(2)
	require.Empty(t, <-attested)
}
