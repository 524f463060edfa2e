package committee_test

import (
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
)

// drawn is a member whose key is made of a seed.
func drawn(t *testing.T, seed byte) committee.Drawn {
	t.Helper()
	key, err := crypto.ToECDSA(append(make([]byte, 31), seed))
	require.NoError(t, err)
	return of(&key.PublicKey)
}

func of(key *ecdsa.PublicKey) committee.Drawn {
	return committee.Drawn{
		Member: committee.Member{Attester: crypto.PubkeyToAddress(*key), Publisher: common.Address{9}}, Key: crypto.CompressPubkey(key),
	}
}

func draw(t *testing.T, drawn ...committee.Drawn) *committee.Committee {
	t.Helper()
	c, err := committee.Draw(drawn)
	require.NoError(t, err)
	return c
}

// A seat is empty whose key is no point of the curve, is another's, or sits already; it
// counts for the quorum, has no position, and nobody signs for it.
func TestASeatIsEmptyWhoseKeyCannotBeUsed(t *testing.T) {
	a, b, c := drawn(t, 1), drawn(t, 2), drawn(t, 3)
	off := common.FromHex("0x00000000000000000000000000000000000000000000000000000000000000050000000000000000000000000000000000000000000000000000000000000001")
	for name, bad := range map[string]committee.Drawn{
		"no point":            {Member: committee.Member{Attester: common.BytesToAddress(crypto.Keccak256(off))}, Key: off},
		"no point compressed": {Member: c.Member, Key: append([]byte{2}, off[:32]...)},
		"no key":              {Member: c.Member},
		"another's key":       {Member: c.Member, Key: a.Key},
		"a seat already":      b,
	} {
		got := draw(t, a, b, bad, drawn(t, 4))
		require.Equal(t, 4, got.Size(), name)
		require.Equal(t, 3, got.Voters(), name)
		require.Equal(t, 3, got.Quorum(), name)
		require.False(t, got.Signs(2), name)
		if at, ok := got.Position(bad.Attester); ok {
			require.Equal(t, 1, at, name)
		}
		seats := got.Seats()
		require.Equal(t, bad.Attester.Bytes(), seats[2], name)
		again, err := committee.FromSeats(seats)
		require.NoError(t, err, name)
		require.True(t, got.Same(again), name)
		require.Equal(t, got.Addresses(), again.Addresses(), name)
		require.Equal(t, 3, again.Voters(), name)
	}
}

// A key counts however it is written.
func TestAKeyIsReadInBothForms(t *testing.T) {
	key, err := crypto.ToECDSA(append(make([]byte, 31), 7))
	require.NoError(t, err)
	long := of(&key.PublicKey)
	long.Key = crypto.FromECDSAPub(&key.PublicKey)[1:]
	require.True(t, draw(t, of(&key.PublicKey)).Same(draw(t, long)))
}

func TestOnlySeatsOfACommitteeAreSeats(t *testing.T) {
	a := drawn(t, 1)
	for name, seats := range map[string][][]byte{
		"none":        nil,
		"short":       {a.Key[:32]},
		"no bytes":    {{}},
		"two of one":  {a.Key, a.Key},
		"not a point": {append([]byte{5}, a.Key[1:]...)},
	} {
		_, err := committee.FromSeats(seats)
		require.ErrorIs(t, err, committee.ErrSeats, name)
	}
	_, err := committee.FromSeats([][]byte{a.Key, a.Attester.Bytes()})
	require.NoError(t, err, "one that was drawn twice")
}

func TestAChangeNamesWhoLeavesAndWhoJoins(t *testing.T) {
	a, b, c, d := drawn(t, 1), drawn(t, 2), drawn(t, 3), drawn(t, 4)
	leave, join := committee.Change(draw(t, a, b, c), draw(t, d, c))
	require.Equal(t, [][]byte{a.Key, b.Key}, leave)
	require.Equal(t, [][]byte{d.Key}, join)
	leave, join = committee.Change(draw(t, a, b), draw(t, b, a))
	require.Empty(t, leave)
	require.Empty(t, join)
}
