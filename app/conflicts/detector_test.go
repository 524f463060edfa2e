package conflicts

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

const ours = "az-0123456789abcdef0123456789abcdef"

// rig is a node's chain and its detector; four members sign.
type rig struct {
	*Detector
	t       *testing.T
	chain   *ledgertest.Node
	locked  uint64
	keys    []*ecdsa.PrivateKey
	members *committee.Committee
	twice   []equivocation.Evidence
	asked   int // for committees
}

var errFar = errors.New("nobody knows that epoch")

func newRig(t *testing.T, file string) *rig {
	t.Helper()
	r := &rig{t: t, chain: ledgertest.New(t)}
	var members []committee.Member
	for i := range 4 {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		require.NoError(t, err)
		r.keys, members = append(r.keys, key), append(members, committee.Member{Attester: crypto.PubkeyToAddress(key.PublicKey)})
	}
	var err error
	r.members, err = committee.New(members)
	require.NoError(t, err)
	r.Detector, err = Open(Config{
		ChainID: ours, File: file, Logger: slog.New(slog.DiscardHandler), Metrics: prometheus.NewRegistry(),
		Committee: func(_ context.Context, epoch uint64) (*committee.Committee, error) {
			r.asked++
			if epoch > math.MaxUint32 {
				return nil, errFar
			}
			return r.members, nil
		},
		Own: Own{
			Records: r.chain.World, Locked: func() (uint64, error) { return r.locked, nil },
			Height: func() uint64 { return r.chain.Height },
		},
		Twice: func(e equivocation.Evidence) error { r.twice = append(r.twice, e); return nil },
	})
	require.NoError(t, err)
	return r
}

// sign is a certificate of a hash by the members at some positions.
func (r *rig) sign(height uint64, round uint32, kind lock.Kind, epoch uint64, hash common.Hash, by ...int) *lock.Certificate {
	r.t.Helper()
	c := &lock.Certificate{Height: height, Round: round, Extension: lock.NewExtension(kind, epoch, hash), Signers: []byte{0}}
	digest := lock.Digest(ours, height, round, c.Extension)
	for _, at := range by {
		signature, err := crypto.Sign(digest[:], r.keys[at])
		require.NoError(r.t, err)
		c.Signers[0] |= 1 << at
		c.Signatures = append(c.Signatures, [lock.SignatureSize]byte(signature))
	}
	return c
}

// decide adds chunks in some slots; certify locks the checkpoint as of one of them.
func (r *rig) decide(slots ...uint64) {
	r.t.Helper()
	for _, slot := range slots {
		r.chain.Decide(r.t, slot, ledgertest.Full(10*r.chain.Chunk.Number+1))
	}
}

func (r *rig) certify(chunk uint64) *lock.Certificate {
	r.t.Helper()
	h := r.chain.Version(r.t, chunk)
	record, err := ledger.HeightAt(r.chain.World, ledgertest.HeightOf(chunk))
	require.NoError(r.t, err)
	c := r.sign(ledgertest.HeightOf(chunk), 0, record.Extension.Kind(), record.Extension.Epoch(), h.Hash(), 0, 1, 2)
	require.NoError(r.t, r.chain.World.Write(func(w worldstate.Writer) error { return ledger.PutCertificate(w, h.Number, c) }))
	r.locked = max(r.locked, chunk)
	return c
}

// other is what our header after a chunk might be in another chain, locked at a height that
// is not ours.
func (r *rig) other(chunk uint64, kind lock.Kind) conflict.Side {
	h := r.chain.Version(r.t, chunk)
	h.ChunksRoot, h.StateRoot = common.Hash{1, byte(chunk)}, common.Hash{2}
	return conflict.Side{Headers: []checkpoint.Header{h}, Certificate: r.sign(1001, 0, kind, h.Epoch, h.Hash(), 1, 2, 3)}
}

func (r *rig) kinds() (kinds []conflict.Kind) {
	for _, c := range r.All() {
		kind, err := c.Kind()
		require.NoError(r.t, err)
		require.NoError(r.t, c.Verify(ours, func(uint64) (*committee.Committee, error) { return r.members, nil }))
		kinds = append(kinds, kind)
	}
	return kinds
}

// What others locked in the place of ours is found, whichever version, and whether ours was
// locked before it was shown or after.
func TestALockAgainstOursIsFound(t *testing.T) {
	for name, show := range map[string]func(r *rig) conflict.Side{
		"the last chunk's":        func(r *rig) conflict.Side { return r.other(4, lock.Locked) },
		"one of an earlier chunk": func(r *rig) conflict.Side { return r.other(1, lock.Locked) },
		"in the middle of a slot": func(r *rig) conflict.Side { return r.other(2, lock.Locked) },
		"a shorter one, closed": func(r *rig) conflict.Side {
			h := r.chain.Version(t, 2)
			return conflict.Side{Headers: []checkpoint.Header{h}, Certificate: r.sign(1001, 0, lock.Closed, h.Epoch, h.Hash(), 1, 2, 3)}
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := newRig(t, filepath.Join(t.TempDir(), "conflicts.json"))
			r.decide(1, 2, 2, 3)
			require.NoError(t, r.Shown(t.Context(), show(r)))
			require.Empty(t, r.All(), "nothing of ours is locked")
			r.certify(4)
			r.again(t.Context())
			require.Equal(t, []conflict.Kind{conflict.Chain}, r.kinds())

			again := newRig(t, filepath.Join(t.TempDir(), "conflicts.json"))
			again.decide(1, 2, 2, 3)
			again.certify(4)
			require.NoError(t, again.Shown(t.Context(), show(again)))
			require.Equal(t, []conflict.Kind{conflict.Chain}, again.kinds())
		})
	}
}

// At a height a certificate is enough, without the header: of one round it is also told who
// signed both.
func TestAnotherLockOfAHeightIsFound(t *testing.T) {
	r := newRig(t, filepath.Join(t.TempDir(), "conflicts.json"))
	r.decide(1)
	own := r.certify(1)
	require.NoError(t, r.Shown(t.Context(), conflict.Side{Certificate: own}))
	require.Empty(t, r.All(), "our own")
	require.NoError(t, r.Shown(t.Context(), conflict.Side{Certificate: r.sign(own.Height, 0, lock.Locked, own.Extension.Epoch(), common.Hash{9}, 1, 2, 3)}))
	require.Equal(t, []conflict.Kind{conflict.Round}, r.kinds())
	require.Len(t, r.twice, 2)
	for i, e := range r.twice {
		require.Equal(t, r.members.Members()[i+1].Attester, e.Member)
		require.NoError(t, e.CheckSignatures(ours))
	}
	require.NoError(t, r.Shown(t.Context(), conflict.Side{Certificate: r.sign(own.Height, 1, lock.Locked, own.Extension.Epoch(), common.Hash{9}, 1, 2, 3)}))
	require.Equal(t, []conflict.Kind{conflict.Round, conflict.Height}, r.kinds())
}

// Strangers' certificates count for nothing: below a quorum, of another chain, of members who
// do not sit there, or with headers that they do not name.
func TestWhatNoCommitteeSignedIsNothing(t *testing.T) {
	r := newRig(t, filepath.Join(t.TempDir(), "conflicts.json"))
	r.decide(1)
	own := r.certify(1)
	good := r.sign(own.Height, 0, lock.Locked, 0, common.Hash{9}, 1, 2, 3)
	few, forged, far := *good, *good, r.sign(own.Height, 0, lock.Locked, math.MaxUint64, common.Hash{9}, 1, 2, 3)
	few.Signers, few.Signatures = []byte{6}, good.Signatures[:2]
	forged.Signatures = append([][lock.SignatureSize]byte{{1}}, good.Signatures[1:]...)
	for _, c := range []*lock.Certificate{&few, &forged, far, nil} {
		require.Error(t, r.Shown(t.Context(), conflict.Side{Certificate: c}))
	}
	h := r.chain.Version(t, 1)
	require.NoError(t, r.Shown(t.Context(), conflict.Side{Headers: []checkpoint.Header{h}, Certificate: r.sign(900, 0, lock.Locked, 0, common.Hash{8}, 0, 1, 2)}))
	require.Empty(t, r.All())
	require.Empty(t, r.twice)
}

// A committee that signs anything, without end, fills nobody's disk; what is kept survives a
// restart, and is not of another chain's. Without a disk it is kept all the same.
func TestEndlessConflictsAreBounded(t *testing.T) {
	file := filepath.Join(t.TempDir(), "conflicts.json")
	r := newRig(t, file)
	r.decide(1, 2)
	own := r.certify(1)
	r.certify(2)
	for i := range byte(60) {
		lie := r.sign(own.Height, 0, lock.Locked, 0, common.Hash{9, i}, 1, 2, 3)
		require.NoError(t, r.Shown(t.Context(), conflict.Side{Certificate: lie}))
		require.NoError(t, r.Shown(t.Context(), conflict.Side{Certificate: r.sign(own.Height, 1+uint32(i), lock.Locked, 0, common.Hash{9, i}, 1, 2, 3)}))
		require.NoError(t, r.Shown(t.Context(), conflict.Side{Certificate: r.sign(5000+uint64(i), 0, lock.Locked, 0, common.Hash{9, i}, 1, 2, 3)}))
	}
	require.Equal(t, []conflict.Kind{conflict.Round, conflict.Height}, r.kinds(), "the others say nothing new")
	require.Len(t, r.strays, mostStrays)
	for epoch := range uint64(2 * kept) {
		a, b := r.sign(7, 0, lock.Locked, epoch, common.Hash{1}, 0, 1, 2), r.sign(7, 1, lock.Locked, epoch, common.Hash{2}, 0, 1, 2)
		require.NoError(t, r.Found(t.Context(), conflict.Conflict{A: conflict.Side{Certificate: a}, B: conflict.Side{Certificate: b}}))
	}
	require.Len(t, r.All(), kept)
	require.Equal(t, r.All(), newRig(t, file).All())

	asked := r.asked
	a, b := r.sign(7, 0, lock.Locked, 40, common.Hash{3}, 0, 1, 2), r.sign(7, 1, lock.Locked, 40, common.Hash{4}, 0, 1, 2)
	require.NoError(t, r.Found(t.Context(), conflict.Conflict{A: conflict.Side{Certificate: a}, B: conflict.Side{Certificate: b}}))
	require.Equal(t, asked, r.asked, "what says nothing new costs nothing")

	foreign, err := openStore(file, "az-another", slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	require.Empty(t, foreign.list())
	require.NoError(t, os.WriteFile(file, []byte("{"), 0o600))
	require.Empty(t, newRig(t, file).All())
	require.FileExists(t, file+".damaged")

	full := newRig(t, filepath.Join(t.TempDir(), "conflicts.json"))
	full.store.file = t.TempDir() // which cannot be written
	full.decide(1)
	full.certify(1)
	require.NoError(t, full.Shown(t.Context(), conflict.Side{Certificate: full.sign(own.Height, 0, lock.Locked, 0, common.Hash{9}, 1, 2, 3)}))
	require.Len(t, full.All(), 1)
}

// peers answer by page.
type peers []func(number uint64) []byte

func (p peers) Fetch(_ context.Context, _ p2p.Kind, keys [][32]byte, got func([32]byte, []byte) error) error {
	for _, answer := range p {
		number, _ := p2p.KeyHeight(keys[0])
		if raw := answer(number); raw != nil {
			if err := got(keys[0], raw); err == nil {
				return nil
			}
		}
	}
	return errors.New("no peer has more")
}

// All that one node keeps the others come to know, page by page; who answers with what is none
// is blamed, and hides nothing.
func TestPeersAreTold(t *testing.T) {
	from, to := newRig(t, filepath.Join(t.TempDir(), "a.json")), newRig(t, filepath.Join(t.TempDir(), "b.json"))
	for epoch := range uint64(2*pageSize + 1) {
		a, b := from.sign(7, 0, lock.Locked, epoch, common.Hash{1}, 0, 1, 2), from.sign(7, 1, lock.Locked, epoch, common.Hash{2}, 0, 1, 2)
		require.NoError(t, from.Found(t.Context(), conflict.Conflict{A: conflict.Side{Certificate: a}, B: conflict.Side{Certificate: b}}))
	}
	lie := conflict.Conflict{
		A: conflict.Side{Certificate: from.sign(7, 0, lock.Locked, 99, common.Hash{1}, 0, 1, 2)},
		B: conflict.Side{Certificate: from.sign(7, 1, lock.Locked, 99, common.Hash{2}, 0, 1)},
	}
	far := lie
	far.B.Certificate = from.sign(7, 1, lock.Locked, math.MaxUint64, common.Hash{2}, 0, 1, 2)
	to.cfg.Peers = peers{
		func(uint64) []byte { return []byte("garbage") },
		func(uint64) []byte { return conflict.EncodeList([]conflict.Conflict{lie}) },
		func(number uint64) []byte { return from.Source().Objects([][32]byte{p2p.HeightKey(number)})[0] },
	}
	for range 3 {
		to.askPage(t.Context())
	}
	require.Equal(t, from.All(), to.All())
	for _, none := range [][]byte{conflict.EncodeList([]conflict.Conflict{lie}), conflict.EncodeList(nil)} {
		_, err := to.take(t.Context(), none)
		require.True(t, lied(err) || errors.Is(err, conflict.ErrList))
	}
	tells, err := to.take(t.Context(), conflict.EncodeList([]conflict.Conflict{far}))
	require.NoError(t, err, "who knows that epoch is not to blame")
	require.False(t, tells)
	require.Len(t, to.All(), 2*pageSize+1)
}

// However many peers give lists that tell nothing, empty ones or of epochs that nobody can name,
// the one that knows something is heard, and no page is left out.
func TestWhoTellsNothingHidesNothing(t *testing.T) {
	from, to := newRig(t, filepath.Join(t.TempDir(), "a.json")), newRig(t, filepath.Join(t.TempDir(), "b.json"))
	pair := func(epoch uint64) conflict.Conflict {
		a, b := from.sign(7, 0, lock.Locked, epoch, common.Hash{1}, 0, 1, 2), from.sign(7, 1, lock.Locked, epoch, common.Hash{2}, 0, 1, 2)
		return conflict.Conflict{A: conflict.Side{Certificate: a}, B: conflict.Side{Certificate: b}}
	}
	require.NoError(t, from.Found(t.Context(), pair(5)))
	for range 2 * enough {
		to.cfg.Peers = append(toPeers(to.cfg.Peers),
			func(uint64) []byte { return conflict.EncodeList(nil) },
			func(uint64) []byte { return conflict.EncodeList([]conflict.Conflict{pair(math.MaxUint64)}) })
	}
	to.askPage(t.Context())
	require.Zero(t, to.page, "nobody has shown that there is a next one")
	to.cfg.Peers = append(toPeers(to.cfg.Peers), func(number uint64) []byte { return from.Source().Objects([][32]byte{p2p.HeightKey(number)})[0] })
	to.askPage(t.Context())
	require.Equal(t, from.All(), to.All())
}

func toPeers(p Peers) peers { all, _ := p.(peers); return all }
