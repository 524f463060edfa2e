package equivocations

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/evidence"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/equivocation"
)

const ours = "az-0123456789abcdef0123456789abcdef"

func silent() *slog.Logger { return slog.New(slog.DiscardHandler) }

// twice is what a key's holder signed twice at a height.
func twice(t *testing.T, key *ecdsa.PrivateKey, chainID string, height uint64) equivocation.Evidence {
	e := equivocation.Evidence{Place: equivocation.Place{Kind: equivocation.PreVote, Height: height, Member: crypto.PubkeyToAddress(key.PublicKey)}}
	for i, m := range []*equivocation.Message{&e.A, &e.B} {
		m.Block = equivocation.BlockID{Hash: common.Hash{byte(i + 1)}, Parts: 1}
		signed := equivocation.Signed{Place: e.Place, Message: *m}
		var err error
		m.Signature, err = crypto.Sign(crypto.Keccak256(signed.SignBytes(chainID)), key)
		require.NoError(t, err)
	}
	return e
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

// What was found is there after a restart, but for what is of another chain.
func TestEvidenceSurvivesARestart(t *testing.T) {
	r := newRig(t)
	mine := twice(t, r.key, ours, 9)
	require.NoError(t, r.Found(mine))
	kept := r.All()
	require.Len(t, kept, 1)
	require.True(t, r.store.Keep(twice(t, newKey(t), "another chain", 3)))
	again := r.cfg
	again.Metrics = prometheus.NewRegistry()
	d, err := Open(again)
	require.NoError(t, err)
	require.Equal(t, kept, d.All())
}

// rig is a detector of one member's chain.
type rig struct {
	*Detector
	key    *ecdsa.PrivateKey
	own    *book
	failed []error
	tip    uint64
}

func newRig(t *testing.T) *rig {
	r := &rig{key: newKey(t), own: &book{}, tip: 10}
	members, err := committee.New([]committee.Member{{Attester: crypto.PubkeyToAddress(r.key.PublicKey)}})
	require.NoError(t, err)
	r.Detector, err = Open(Config{
		ChainID: ours, Schedule: committee.Constant(members), Own: r.own, Fail: func(err error) { r.failed = append(r.failed, err) }, Tip: func() uint64 { return r.tip },
		File: filepath.Join(t.TempDir(), "e.json"), Logger: silent(), Metrics: prometheus.NewRegistry(),
	})
	require.NoError(t, err)
	return r
}

// What peers answer is kept once it is verified; who answers what is not proven is blamed,
// and who is ahead of this node is not.
func TestPeersAnswersAreVerified(t *testing.T) {
	r := newRig(t)
	good, ahead := twice(t, r.key, ours, 9), twice(t, r.key, ours, 11)
	forged, stranger := twice(t, r.key, ours, 8), twice(t, newKey(t), ours, 9)
	forged.B.Signature[7] ^= 1
	raw := func(raw []byte) error { _, err := r.take(raw); return err }
	take := func(list ...equivocation.Evidence) error { return raw(equivocation.EncodeList(list)) }
	require.ErrorIs(t, raw([]byte{1, 2}), equivocation.ErrList)
	require.ErrorIs(t, raw(make([]byte, 1<<20)), equivocation.ErrList)
	require.ErrorIs(t, take(make([]equivocation.Evidence, pageSize+1)...), equivocation.ErrList)
	require.ErrorIs(t, take(forged), equivocation.ErrSignature)
	require.ErrorIs(t, take(stranger), equivocation.ErrStranger)
	require.ErrorIs(t, take(equivocation.Evidence{Place: good.Place, A: good.A, B: good.A}), equivocation.ErrAgree)
	require.NoError(t, take(ahead))
	require.Empty(t, r.All())
	require.NoError(t, take(ahead, good))
	require.Len(t, r.All(), 1)
	require.NoError(t, take(forged), "of who is accused already nothing is verified")

	source := r.Source()
	answers := source.Objects([][32]byte{p2p.HeightKey(0), p2p.HeightKey(1), p2p.HeightKey(1 << 40), {1}})
	require.LessOrEqual(t, len(answers[0]), source.MaxBytes)
	require.Equal(t, [][]byte{answers[0], nil, nil, nil}, answers)
	list, err := equivocation.DecodeList(answers[0], pageSize)
	require.NoError(t, err)
	require.Equal(t, good.A.Signature, list[0].A.Signature)
}

// A full page of the longest evidence fits into an answer.
func TestAPageFitsIntoAnAnswer(t *testing.T) {
	r := newRig(t)
	longest := twice(t, r.key, ours, 1<<62)
	longest.Round, longest.A.Seconds, longest.A.Nanoseconds, longest.A.PolRound = 1<<31-1, -1, 999_999_999, -1
	longest.B.Seconds, longest.B.Nanoseconds, longest.B.PolRound = -1, 999_999_999, -1
	for _, m := range []*equivocation.Message{&longest.A, &longest.B} {
		m.Block = equivocation.BlockID{Hash: common.MaxHash, Parts: 1<<32 - 1, PartsHash: common.MaxHash}
	}
	for i := range 2 * pageSize {
		longest.Member = common.Address{0xff, byte(i)}
		require.True(t, r.store.Keep(longest))
	}
	answers := r.Source().Objects([][32]byte{p2p.HeightKey(0), p2p.HeightKey(1)})
	for _, answer := range answers {
		require.LessOrEqual(t, len(answer), r.Source().MaxBytes)
		_, err := equivocation.DecodeList(answer, pageSize)
		require.NoError(t, err)
	}
}

// crowd are peers that answer in turn; it tells how many were heard.
type crowd struct {
	answers [][]byte
	heard   int
}

func (c *crowd) Fetch(_ context.Context, _ p2p.Kind, keys [][32]byte, got func([32]byte, []byte) error) error {
	for _, answer := range c.answers {
		c.heard++
		if err := got(keys[0], answer); err == nil {
			return nil
		}
	}
	return p2p.ErrMore
}

// Peers that say nothing, or nothing that can be judged, keep nobody from being heard who has
// evidence; once enough have told what they know nobody is asked on.
func TestWhoSaysNothingEndsNoQuestion(t *testing.T) {
	r := newRig(t)
	list := func(e ...equivocation.Evidence) []byte { return equivocation.EncodeList(e) }
	ahead, good := list(twice(t, r.key, ours, 11)), list(twice(t, r.key, ours, 9))
	for name, nothing := range map[string][]byte{"an empty list": list(), "a height to come": ahead, "no list": {1}} {
		t.Run(name, func(t *testing.T) {
			peers := &crowd{answers: [][]byte{nothing, nothing, nothing, nothing, good}}
			r.cfg.Peers = peers
			r.ask(t.Context())
			require.Equal(t, len(peers.answers), peers.heard)
			require.Len(t, r.All(), 1)
		})
	}
	peers := &crowd{answers: [][]byte{good, good, good, good}}
	r.cfg.Peers = peers
	r.ask(t.Context())
	require.Equal(t, enough, peers.heard)
}

// What would be let go at once is not verified again, however often peers tell it.
func TestEvidenceThatIsNotKeptIsNotVerified(t *testing.T) {
	r := newRig(t)
	member := crypto.PubkeyToAddress(r.key.PublicKey)
	for epoch := range uint64(evidence.OfMember) {
		require.True(t, r.store.Keep(equivocation.Evidence{Place: equivocation.Place{Member: member, Height: 100 + epoch}, Epoch: 5 + epoch}))
	}
	forged := twice(t, r.key, ours, 9) // in epoch 0, older than all
	forged.B.Signature[7] ^= 1
	_, err := r.take(equivocation.EncodeList([]equivocation.Evidence{forged}))
	require.NoError(t, err)
}
