package verify_test

import (
	"context"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/publication"
)

// publish brings a chain's checkpoints to L1.
func publish(t *testing.T, l1 *l1test.L1, chain publisher.Chain, slot uint64) *types.Block {
	t.Helper()
	return l1.Publish(t, chain, slot, publisher.Propose, publisher.PublishLocked)
}

// spoiled gives blobs without the check that sources promise.
type spoiled struct {
	blobs.Source
	spoil func(want []common.Hash, found []kzg4844.Blob)
}

// Blobs implements blobs.Source.
func (s spoiled) Blobs(ctx context.Context, at blobs.BlockRef, want []common.Hash) ([]kzg4844.Blob, error) {
	found, err := s.Source.Blobs(ctx, at, want)
	if err == nil && s.spoil != nil {
		s.spoil(want, found)
	}
	return found, err
}

func newVerifier(t *testing.T, l1 *l1test.L1, spoil func([]common.Hash, []kzg4844.Blob)) *verify.Verifier {
	t.Helper()
	source, err := blobs.NewBeacon(l1.Node.BeaconURL(), blobs.Options{})
	require.NoError(t, err)
	return &verify.Verifier{
		Client: l1.Client(t), Blobs: spoiled{source, spoil},
		Rollup: l1.Deployment.Rollup, FromBlock: l1.Params.GenesisOrigin.Number,
	}
}

// part is what a verification fails at.
func part(t *testing.T, v *verify.Verifier, number uint64) (verify.Part, error) {
	t.Helper()
	_, err := v.Checkpoint(t.Context(), number)
	var f *verify.Failure
	require.ErrorAs(t, err, &f)
	require.Equal(t, number, f.Checkpoint)
	return f.Part, err
}

// Two checkpoints of one transaction verify from L1 alone; the version that was
// superseded does not count.
func TestPublishedCheckpointsVerify(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 2)
	chain.Show(2, 1)
	publish(t, l1, chain, 2)
	long := chain.Lock(t, 1, 40)
	chain.Close(t) // before that nothing is said against a longer version still
	chain.Show(0, 0)
	publish(t, l1, chain, 3)

	v := newVerifier(t, l1, nil)
	first, err := v.Checkpoint(t.Context(), 1)
	require.NoError(t, err)
	require.Equal(t, 1, first.Txs)
	require.True(t, first.InRing)

	second, err := v.Checkpoint(t.Context(), 2)
	require.NoError(t, err)
	require.Equal(t, long, second.Header)
	require.Equal(t, 42, second.Txs)
	require.Len(t, second.Blocks, 2)
	require.Len(t, second.EffectBlobs, 2)
	require.Len(t, second.Signers, 3)
	require.Equal(t, 3, second.Quorum)

	at, _ := part(t, v, 3)
	require.Equal(t, verify.PartEvent, at)
}

// One corrupted byte, anywhere in a blob, fails with the part's name.
func TestOneCorruptedByteFails(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	tx := publish(t, l1, chain, 1).Transactions()[0]
	attestation := tx.BlobHashes()[1]

	for name, c := range map[string]struct {
		of   common.Hash
		want verify.Part
		at   int
	}{
		"the first effect":  {tx.BlobHashes()[0], verify.PartEffectBlobs, 31},
		"the effects' rest": {tx.BlobHashes()[0], verify.PartEffectBlobs, 130_000},
		"a signature":       {attestation, verify.PartAttestationBlob, 100},
	} {
		t.Run(name, func(t *testing.T) {
			v := newVerifier(t, l1, func(want []common.Hash, found []kzg4844.Blob) {
				if want[0] == c.of {
					found[0][c.at] ^= 1
				}
			})
			at, err := part(t, v, 1)
			require.Equal(t, c.want, at)
			require.ErrorContains(t, err, "does not match")
		})
	}
}

// altered is a chain whose checkpoint 1 is published with something else.
type altered struct {
	*l1test.Chain
	change func(p *publication.Publishable)
}

// Publishable implements publisher.Chain.
func (a altered) Publishable(number uint64) (*publication.Publishable, error) {
	p, err := a.Chain.Publishable(number)
	if err != nil {
		return nil, err
	}
	changed := *p
	certificate := *p.Certificate
	certificate.Signatures = append([][lock.SignatureSize]byte{}, certificate.Signatures...)
	changed.Certificate = &certificate
	a.change(&changed)
	return &changed, nil
}

// The contract takes certificates on trust; verification does not.
func TestWhatTheContractTakesOnTrustIsChecked(t *testing.T) {
	for name, c := range map[string]struct {
		change func(t *testing.T, l1 *l1test.L1, p *publication.Publishable)
		want   verify.Part
		says   string
	}{
		"a signature of nobody": {func(_ *testing.T, _ *l1test.L1, p *publication.Publishable) {
			p.Certificate.Signatures[1][5] ^= 1
		}, verify.PartCertificate, "signature of another key"},
		"fewer than a quorum": {func(_ *testing.T, _ *l1test.L1, p *publication.Publishable) {
			p.Certificate.Signers, p.Certificate.Signatures = []byte{0b11}, p.Certificate.Signatures[:2]
		}, verify.PartCertificate, "2 of 4 signatures, 3 needed"},
		"a certificate of something else": {func(t *testing.T, l1 *l1test.L1, p *publication.Publishable) {
			t.Helper()
			p.Certificate = l1test.Certify(t, l1, 2, checkpoint.Header{}, l1.Attesters)
		}, verify.PartCertificate, "does not lock the checkpoint"},
		"a chunk too few": {func(t *testing.T, l1 *l1test.L1, p *publication.Publishable) {
			t.Helper()
			p.Header.LastChunk--
			p.Certificate = l1test.Certify(t, l1, 4, p.Header, l1.Attesters)
		}, verify.PartEffects, "1 chunks of the header, 2 in the effects"},
		"another mana": {func(t *testing.T, l1 *l1test.L1, p *publication.Publishable) {
			t.Helper()
			p.Header.TotalMana++
			p.Certificate = l1test.Certify(t, l1, 4, p.Header, l1.Attesters)
		}, verify.PartEffects, "2001 mana and 14 fees in the header"},
		"other fees": {func(t *testing.T, l1 *l1test.L1, p *publication.Publishable) {
			t.Helper()
			p.Header.TotalFees.Lo++
			p.Certificate = l1test.Certify(t, l1, 4, p.Header, l1.Attesters)
		}, verify.PartEffects, "fees in the header"},
		"other effects": {func(t *testing.T, l1 *l1test.L1, p *publication.Publishable) {
			t.Helper()
			p.Header.EffectsHash[31]++
			p.Certificate = l1test.Certify(t, l1, 4, p.Header, l1.Attesters)
		}, verify.PartEffects, "effects hash"},
	} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			chain := l1test.NewChain(t, l1)
			chain.Lock(t, 0, 1)
			chain.Lock(t, 0, 1)
			publish(t, l1, altered{chain, func(p *publication.Publishable) { c.change(t, l1, p) }}, 1)
			at, err := part(t, newVerifier(t, l1, nil), 1)
			require.Equal(t, c.want, at)
			require.ErrorContains(t, err, c.says)
		})
	}
}

// A certificate covers what its checkpoint was built on, with whatever publication
// it comes; until then a checkpoint without one of its own is not locked for who
// has L1 alone.
func TestALaterCertificateCoversWhatWentBefore(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	chain.Lock(t, 1, 1)
	publish(t, l1, altered{chain, func(p *publication.Publishable) {
		if p.Header.Number == 1 {
			p.Certificate = nil // as if the lock were too far on
			return
		}
		p.Certificate.Signatures[0][5] ^= 1 // of a liar
	}}, 2)
	v := newVerifier(t, l1, nil)
	at, err := part(t, v, 1)
	require.Equal(t, verify.PartCertificate, at)
	require.ErrorIs(t, err, lock.ErrSignature)

	chain.Lock(t, 2, 1)
	publish(t, l1, altered{chain, func(p *publication.Publishable) { p.Certificate = nil }}, 3)
	_, err = part(t, v, 3)
	require.ErrorIs(t, err, verify.ErrNotLocked)

	chain.Lock(t, 3, 1)
	publish(t, l1, chain, 4)
	for number := uint64(1); number <= 4; number++ {
		r, err := v.Checkpoint(t.Context(), number)
		require.NoError(t, err)
		require.Equal(t, uint64(4), r.By)
		require.Len(t, r.Signers, 3)
	}
}

// A report by a trusted block says so of the contract's answers and the event, and of
// each other part what proves it, or that nothing does.
func TestAReportSaysWhatEachPartRestsOn(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	publish(t, l1, chain, 1)
	v := newVerifier(t, l1, nil)
	believing, err := v.Checkpoint(t.Context(), 1)
	require.NoError(t, err)
	head, err := l1.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	v.Pin, err = verify.Trusted(t.Context(), v.Client, head.Hash())
	require.NoError(t, err)
	proving, err := v.Checkpoint(t.Context(), 1)
	require.NoError(t, err)
	require.True(t, proving.EventProved)
	require.True(t, proving.InRing)
	for i, claim := range proving.Claims() {
		before := believing.Claims()[i]
		require.Equal(t, claim.What, before.What)
		switch {
		case strings.Contains(claim.What, "valid txs"), strings.Contains(claim.What, "state before"):
			require.Empty(t, claim.By)
		case strings.Contains(claim.What, "contract"), strings.Contains(claim.What, "header's hash"):
			require.Contains(t, before.By, "word of an L1 endpoint")
			require.Contains(t, claim.By, head.Hash().Hex())
		default:
			require.NotEmpty(t, claim.By)
		}
	}
}

// Certificates of either kind, of the header's epoch or a later one, are judged by the
// committee of the epoch that they name.
func TestCertificatesOfEitherKindAndALaterEpochCount(t *testing.T) {
	for name, c := range map[string]struct {
		kind  lock.Kind
		epoch uint64
	}{"closed": {lock.Closed, 0}, "of a later epoch": {lock.Locked, 1}, "both": {lock.Closed, 1}} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			chain := l1test.NewChain(t, l1)
			h := chain.Lock(t, 0, 1)
			ext := lock.NewExtension(c.kind, c.epoch, h.Hash())
			tally := lock.NewTally(l1.Deployment.ChainID, 5, l1.Committee)
			var certificate *lock.Certificate
			for _, key := range l1.Attesters {
				digest := lock.Digest(l1.Deployment.ChainID, 5, 0, ext)
				signature, err := crypto.Sign(digest[:], key)
				require.NoError(t, err)
				if made := tally.Add(lock.Vote{Validator: l1test.Address(key), Extension: ext[:], Signature: signature}); made != nil {
					certificate = made
				}
			}
			publish(t, l1, altered{chain, func(p *publication.Publishable) { p.Certificate = certificate }}, 1)
			r, err := newVerifier(t, l1, nil).Checkpoint(t.Context(), 1)
			require.NoError(t, err)
			require.Equal(t, ext, r.Certificate.Extension)
		})
	}
}
