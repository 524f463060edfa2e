package shares

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/committee"
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

// A lock of a committee that this node cannot name is told apart from no lock at all.
func TestALockThatNobodyCanJudgeIsTold(t *testing.T) {
	c := abcitest.NewChain(t)
	s := exchangeOf(t, c, c.Node())
	drawn := *c.Params
	drawn.SetCommittee(uint64(len(drawn.Validators)))
	var err error
	s.cfg.Schedule, err = committee.NewSchedule(&drawn, nil)
	require.NoError(t, err)
	for name, told := range map[string]bool{"far": true, "lie": false} {
		made := &lock.Certificate{Height: 900, Extension: lock.NewExtension(lock.Locked, 77, common.Hash{1}), Signers: []byte{7}, Signatures: make([][lock.SignatureSize]byte, 3)}
		if name == "lie" {
			made.Extension = lock.NewExtension(lock.Locked, 0, common.Hash{1})
		}
		seen := 0
		s.cfg.Peers = answering{t, []answerOf{{name, lock.Answer{Certificate: made}.Encode(), !told}}, func(a answerOf, err error) {
			require.Equal(t, a.lie, !errors.Is(err, p2p.ErrMore))
		}}
		_ = s.NewestOr(t.Context(), func(*lock.Certificate) error { t.Error("it is judged"); return nil }, func(*lock.Certificate) { seen++ })
		require.Equal(t, told, seen > 0)
	}
}
