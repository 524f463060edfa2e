package checkpoint_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
)

// A certificate covers the header it names and that header's ancestors, shown one
// by one, and nothing else.
func TestALockCoversAncestors(t *testing.T) {
	first := checkpoint.Header{Number: 1, Epoch: 5}
	second := checkpoint.Header{Number: 2, Epoch: 5, ParentHash: first.Hash()}
	third := checkpoint.Header{Number: 3, Epoch: 6, ParentHash: second.Hash()}
	locks := func(h checkpoint.Header) *lock.Certificate {
		return &lock.Certificate{Extension: lock.NewExtension(lock.Locked, 6, h.Hash())}
	}
	for name, good := range map[string]checkpoint.Attestation{
		"itself":     {Certificate: locks(first)},
		"child":      {Certificate: locks(second), Links: []checkpoint.Header{second}},
		"grandchild": {Certificate: locks(third), Links: []checkpoint.Header{second, third}},
	} {
		require.NoError(t, good.Covers(first), name)
		again, err := checkpoint.DecodeAttestations(checkpoint.EncodeAttestations([]checkpoint.Attestation{good}))
		require.NoError(t, err, name)
		require.Equal(t, good.Links, again[0].Links, name)
	}
	for name, bad := range map[string]checkpoint.Attestation{
		"no certificate":  {},
		"an epoch before": {Certificate: &lock.Certificate{Extension: lock.NewExtension(lock.Closed, 4, first.Hash())}},
		"another":         {Certificate: locks(second)},
		"a gap":           {Certificate: locks(third), Links: []checkpoint.Header{third}},
		"beyond the way":  {Certificate: locks(third), Links: []checkpoint.Header{second}},
		"a foreign child": {Certificate: locks(checkpoint.Header{Number: 2}), Links: []checkpoint.Header{{Number: 2, ParentHash: common.Hash{1}}}},
	} {
		require.ErrorIs(t, bad.Covers(first), checkpoint.ErrUncovered, name)
	}
}
