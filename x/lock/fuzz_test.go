package lock_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/lock"
)

// Any bytes are a certificate or an error; what is not signed by a quorum of the
// committee never verifies, and what verifies is the one that was made.
func FuzzCertificate(f *testing.F) {
	keys, members := newSigners(f, 4)
	tally := lock.NewTally(chainID, 7, members)
	var good *lock.Certificate
	for i := range 3 {
		good = tally.Add(keys.vote(f, i, 7, 1, extension(9)))
	}
	raw, err := good.ToProto().Marshal()
	require.NoError(f, err)
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		var m aztecv1.LockCertificate
		if m.Unmarshal(raw) != nil {
			return
		}
		c, err := lock.FromProto(&m)
		if err != nil {
			require.ErrorIs(t, err, lock.ErrForm)
			return
		}
		again, err := lock.FromProto(c.ToProto())
		require.NoError(t, err)
		require.Equal(t, c, again)
		for i := -1; i < 3000; i += 100 {
			c.Signed(max(i, 0))
		}
		if c.Verify(chainID, members) == nil {
			require.Equal(t, good, c)
		}
	})
}

// A vote of any content is counted or passed over.
func FuzzTally(f *testing.F) {
	keys, members := newSigners(f, 4)
	v := keys.vote(f, 2, 7, 0, extension(9))
	f.Add(v.Round, v.Extension, v.Signature)
	f.Fuzz(func(t *testing.T, round uint32, ext, sig []byte) {
		tally := lock.NewTally(chainID, 7, members)
		tally.Add(keys.vote(t, 0, 7, 0, extension(9)))
		tally.Add(keys.vote(t, 1, 7, 0, extension(9)))
		c := tally.Add(lock.Vote{Validator: v.Validator, Round: round, Extension: ext, Signature: sig})
		if c != nil {
			require.NoError(t, c.Verify(chainID, members))
			require.Zero(t, round)
		}
	})
}
