package lock_test

import (
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

const chainID = "az-0123456789abcdef0123456789abcdef"

type signers []secp256k1eth.PrivKey

func newSigners(t require.TestingT, n int) (signers, *committee.Committee) {
	keys := make(signers, n)
	members := make([]committee.Member, n)
	for i := range keys {
		keys[i] = secp256k1eth.GenPrivKeySecp256k1Eth([]byte{byte(i)})
		members[i].Attester = common.BytesToAddress(keys[i].PubKey().Address())
	}
	c, err := committee.New(members)
	require.NoError(t, err)
	return keys, c
}

// vote signs as CometBFT's own signer does.
func (s signers) vote(t require.TestingT, i int, height uint64, round uint32, ext []byte) lock.Vote {
	v := &cmtproto.Vote{Height: int64(height), Round: int32(round), Extension: ext}
	sig, err := s[i].Sign(cmttypes.VoteExtensionSignBytes(chainID, v))
	require.NoError(t, err)
	return lock.Vote{Validator: common.BytesToAddress(s[i].PubKey().Address()), Round: round, Extension: ext, Signature: sig}
}

func extension(b byte) []byte {
	e := lock.NewExtension(lock.Locked, 4, common.Hash{b})
	return e[:]
}

// A certificate made of CometBFT's own signatures verifies, in every round.
func TestQuorumOfMatchingSignaturesIsACertificate(t *testing.T) {
	keys, members := newSigners(t, 4)
	for _, round := range []uint32{0, 2} {
		tally := lock.NewTally(chainID, 7, members)
		require.Nil(t, tally.Add(keys.vote(t, 3, 7, round, extension(9))))
		require.Nil(t, tally.Add(keys.vote(t, 0, 7, round, extension(9))))
		require.Nil(t, tally.Add(keys.vote(t, 0, 7, round, extension(9))), "a second vote of a member adds nothing")
		c := tally.Add(keys.vote(t, 2, 7, round, extension(9)))
		require.NotNil(t, c)
		require.NoError(t, c.Verify(chainID, members))
		require.True(t, c.Signed(0) && !c.Signed(1) && c.Signed(2) && c.Signed(3))

		p, err := lock.FromProto(c.ToProto())
		require.NoError(t, err)
		require.Equal(t, c, p)
		require.Error(t, c.Verify("az-another", members))
	}
}

// Signatures of different rounds, extensions, heights or keys never add up.
func TestOnlyMatchingSignaturesCount(t *testing.T) {
	keys, members := newSigners(t, 4)
	strangers, _ := newSigners(t, 6)
	tally := lock.NewTally(chainID, 7, members)
	tally.Add(keys.vote(t, 0, 7, 0, extension(9)))
	tally.Add(keys.vote(t, 1, 7, 0, extension(9)))
	for name, v := range map[string]lock.Vote{
		"another round":     keys.vote(t, 2, 7, 1, extension(9)),
		"another extension": keys.vote(t, 2, 7, 0, extension(8)),
		"another height":    keys.vote(t, 2, 8, 0, extension(9)),
		"empty extension":   keys.vote(t, 2, 7, 0, nil),
		"trailing byte":     keys.vote(t, 2, 7, 0, append(extension(9), 0)),
		"no member":         strangers.vote(t, 5, 7, 0, extension(9)),
		"another's address": {Validator: members.Members()[2].Attester, Extension: extension(9), Signature: keys.vote(t, 3, 7, 0, extension(9)).Signature},
		"short signature":   {Validator: members.Members()[2].Attester, Extension: extension(9), Signature: []byte{1}},
	} {
		require.Nil(t, tally.Add(v), name)
	}
	require.NotNil(t, tally.Add(keys.vote(t, 2, 7, 0, extension(9))))
}

func TestMalformedCertificatesAreRefused(t *testing.T) {
	keys, members := newSigners(t, 4)
	good := func() *lock.Certificate {
		tally := lock.NewTally(chainID, 7, members)
		for i := range 2 {
			tally.Add(keys.vote(t, i, 7, 0, extension(9)))
		}
		return tally.Add(keys.vote(t, 2, 7, 0, extension(9)))
	}
	for name, tc := range map[string]struct {
		spoil func(*lock.Certificate)
		want  error
	}{
		"a signature dropped":    {func(c *lock.Certificate) { c.Signatures = c.Signatures[1:] }, lock.ErrForm},
		"below quorum":           {func(c *lock.Certificate) { c.Signers[0] &= 6; c.Signatures = c.Signatures[1:] }, lock.ErrQuorum},
		"a member out of range":  {func(c *lock.Certificate) { c.Signers[0] ^= 0x11 }, lock.ErrForm},
		"signers of wrong width": {func(c *lock.Certificate) { c.Signers = append(c.Signers, 0) }, lock.ErrForm},
		"swapped signatures":     {func(c *lock.Certificate) { c.Signatures[0], c.Signatures[1] = c.Signatures[1], c.Signatures[0] }, lock.ErrSignature},
		"another's bit":          {func(c *lock.Certificate) { c.Signers[0] = 0b1011 }, lock.ErrSignature},
		"an unknown kind":        {func(c *lock.Certificate) { c.Extension[0] = 3 }, lock.ErrForm},
		"the other kind":         {func(c *lock.Certificate) { c.Extension[0] = byte(lock.Closed) }, lock.ErrSignature},
		"another epoch":          {func(c *lock.Certificate) { c.Extension[8]++ }, lock.ErrSignature},
		"high s": {func(c *lock.Certificate) {
			s := new(big.Int).SetBytes(c.Signatures[0][32:64])
			s.Sub(crypto.S256().Params().N, s).FillBytes(c.Signatures[0][32:64])
			c.Signatures[0][64] ^= 1
		}, lock.ErrSignature},
	} {
		c := good()
		require.NoError(t, c.Verify(chainID, members))
		tc.spoil(c)
		require.ErrorIs(t, c.Verify(chainID, members), tc.want, name)
	}
}

// Digest and recovery equal the published sign-bytes vectors in length and form.
func TestDigestEqualsCometBFTSignBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.StringMatching(`az-[0-9a-f]{0,60}`).Draw(t, "chain id")
		height := rapid.Int64Range(1, 1<<62).Draw(t, "height")
		round := rapid.Int32Range(0, 1<<30).Draw(t, "round")
		ext := lock.NewExtension(lock.Closed, rapid.Uint64().Draw(t, "epoch"), common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "hash")))
		want := crypto.Keccak256Hash(cmttypes.VoteExtensionSignBytes(id, &cmtproto.Vote{Height: height, Round: round, Extension: ext[:]}))
		require.Equal(t, hex.EncodeToString(want[:]), hex.EncodeToString(lock.Digest(id, uint64(height), uint32(round), ext).Bytes()))
	})
}

// An extension is of a known kind and has its whole length, and tells what it names.
func TestExtensionsAreReadStrictly(t *testing.T) {
	for _, kind := range []lock.Kind{lock.Locked, lock.Closed} {
		e := lock.NewExtension(kind, 1<<40, common.Hash{31: 9})
		read, err := lock.ParseExtension(e[:])
		require.NoError(t, err)
		require.Equal(t, e, read)
		require.Equal(t, kind, read.Kind())
		require.Equal(t, uint64(1)<<40, read.Epoch())
		require.Equal(t, common.Hash{31: 9}, read.Checkpoint())
		for _, bad := range [][]byte{nil, e[1:], e[:40], append(e[:], 0), make([]byte, lock.ExtensionSize)} {
			_, err := lock.ParseExtension(bad)
			require.ErrorIs(t, err, lock.ErrExtension)
		}
	}
}

// Nobody signs for an empty seat: a member that was drawn twice counts once.
func TestAnEmptySeatHasNoSignature(t *testing.T) {
	keys, _ := newSigners(t, 4)
	var drawn []committee.Drawn
	for _, i := range []int{0, 1, 1, 3} {
		key := keys[i].PubKey()
		drawn = append(drawn, committee.Drawn{Member: committee.Member{Attester: common.Address(key.Address())}, Key: key.Bytes()})
	}
	members, err := committee.Draw(drawn)
	require.NoError(t, err)
	tally := lock.NewTally(chainID, 7, members)
	require.Nil(t, tally.Add(keys.vote(t, 0, 7, 0, extension(9))))
	require.Nil(t, tally.Add(keys.vote(t, 1, 7, 0, extension(9))))
	c := tally.Add(keys.vote(t, 3, 7, 0, extension(9)))
	require.NoError(t, c.Verify(chainID, members))
	require.Equal(t, []byte{0b1011}, c.Signers)

	twice := *c
	twice.Signers = []byte{0b0111}
	twice.Signatures = [][lock.SignatureSize]byte{c.Signatures[0], c.Signatures[1], c.Signatures[1]}
	require.ErrorIs(t, twice.Verify(chainID, members), lock.ErrSignature)
}
