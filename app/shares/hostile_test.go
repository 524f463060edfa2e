package shares

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/lock"
)

// answering is peers that give their answers one after the other, each several times,
// and what was thought of each.
type answering struct {
	t       *testing.T
	answers []answerOf
	verdict func(a answerOf, err error)
}

type answerOf struct {
	name string
	raw  []byte
	lie  bool // counts against the peer
}

const repeated = 5

func (a answering) Fetch(_ context.Context, _ p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error {
	for _, answer := range a.answers {
		for range repeated {
			err := got(keys[0], answer.raw)
			a.verdict(answer, err)
			if err == nil {
				return nil
			}
		}
	}
	return errors.New("nobody has it")
}

// Whatever a peer answers when it is asked for shares costs a bounded number of
// signature checks, keeps nothing and accuses nobody; then the honest one's answer
// makes the certificate.
func TestHostileAnswersAboutSharesChangeNothing(t *testing.T) {
	c := abcitest.NewChain(t)
	n := c.Node()
	n.Clock.Add(c.Params.SlotDuration) // the slot's heartbeat is due
	b := n.Prepare(0, 0)
	c.Vote(b, n)
	all := b.Votes
	b.Votes = all[:2] // below the quorum
	c.Decide(b, n)
	height := uint64(b.Height)
	require.False(t, n.App.Certified(height))
	s := exchangeOf(t, c, n)

	extension := all[0].VoteExtension
	share := func(member int, at int64, round int32, ext []byte) lock.Vote {
		return lock.Vote{
			Validator: common.BytesToAddress(c.Address(member)), Round: uint32(round), Extension: ext,
			Signature: c.Precommit(member, at, round, ext).ExtensionSignature,
		}
	}
	as := func(v lock.Vote, member int) lock.Vote {
		v.Validator = common.BytesToAddress(c.Address(member))
		return v
	}
	broken := share(2, b.Height, 0, extension)
	broken.Signature = append([]byte{broken.Signature[0] ^ 1}, broken.Signature[1:]...)
	stranger := share(2, b.Height, 0, extension)
	stranger.Validator = common.Address{1}
	other := lock.NewExtension(lock.Locked, 0, common.Hash{9})
	shares := func(votes ...lock.Vote) []byte { return lock.Answer{Shares: votes}.Encode() }
	certificate := func(c *lock.Certificate) []byte { return lock.Answer{Certificate: c}.Encode() }
	forged := c.Certificate(b.Height, 0, lock.Extension(extension), 0, 1, 2)
	forged.Signatures[2] = forged.Signatures[1]
	full := make([]lock.Vote, abcitest.Members*lock.SharesPerMember)
	for i := range full {
		full[i] = broken
		full[i].Round = uint32(i)
	}

	peers := answering{t: t, answers: []answerOf{
		{"nothing", nil, true},
		{"garbage", bytes.Repeat([]byte{0xc1}, 99), true},
		{"huge", make([]byte, 1<<20), true},
		{"too many shares", shares(append(full, broken)...), true},
		{"as many bad shares as fit", shares(full...), true},
		{"a stranger's", shares(stranger), true},
		{"another member's", shares(as(share(1, b.Height, 0, extension), 2)), true},
		{"a wrong signature", shares(broken), true},
		{"no signature", shares(lock.Vote{Validator: broken.Validator, Extension: extension}), true},
		{"another height's", shares(share(2, b.Height+1, 0, extension)), true},
		{"a lie in another's name", shares(as(share(1, b.Height, 0, other[:]), 2)), true},
		{"a forged certificate", certificate(forged), true},
		{"one without a quorum", certificate(c.Certificate(b.Height, 0, lock.Extension(extension), 0, 1)), true},
		{"one of a lower height", certificate(c.Certificate(b.Height-1, 0, other, 0, 1, 2)), true},
		{"one far above", certificate(c.Certificate(b.Height+coveredBy+1, 0, other, 0, 1, 2)), true},
		{"what is known already", shares(share(0, b.Height, 0, extension), share(1, b.Height, 0, extension)), false},
		{"another round's block", shares(share(2, b.Height, 1, other[:])), false},
		{"no shares", shares(), false},
	}}
	g, ctx, err := s.begin(context.Background(), height)
	require.NoError(t, err)
	before := g.shares.Checked()
	peers.verdict = func(a answerOf, err error) {
		require.Error(t, err, a.name)
		require.Equal(t, a.lie, !errors.Is(err, p2p.ErrMore), "%s: %v", a.name, err)
		require.Len(t, g.shares.All(), 2, "%s: only what the node had", a.name)
		require.False(t, n.App.Certified(height), a.name)
	}
	require.Error(t, peers.Fetch(ctx, p2p.Shares, [][32]byte{p2p.HeightKey(height)}, func(_ [32]byte, raw []byte) error {
		return s.take(height, g, raw)
	}))
	require.LessOrEqual(t, g.shares.Checked()-before, repeated*len(peers.answers), "one wrong signature ends an answer")
	require.Empty(t, n.Heard.Lies)

	honest := answerOf{"honest", shares(share(3, b.Height, 0, extension)), false}
	peers.answers = append(peers.answers, honest)
	peers.verdict = func(a answerOf, err error) {
		require.Equal(t, a.name == honest.name, err == nil, "%s: %v", a.name, err)
	}
	s.cfg.Peers = peers
	s.gather(ctx, height, g)
	require.True(t, n.App.Certified(height))
	require.Empty(t, s.open)
	require.Empty(t, n.Heard.Lies)
	require.Empty(t, n.Fatal)
}
