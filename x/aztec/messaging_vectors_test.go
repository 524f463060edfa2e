package aztec_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/internal/peer"
	"github.com/aztecd/aztecd/x/internal/vectors"
)

// The hashes of messages in and out are the peer's. The file names the number n
// of the messages 1..n; checkpoint i of an epoch sends message i alone.
func TestMessagingVectors(t *testing.T) {
	section := vectors.Section(t, "messaging")
	for _, v := range section.Objects("txOutHash") {
		msgs := v.Fields("msgs")
		v.Equal(v.Field("root"), aztec.TxOutHash(msgs), "root")
	}
	roots := map[string]func([]fr.Element) fr.Element{
		"inHash":                   peer.InHash,
		"epochOutHash":             peer.EpochOutHash,
		"unbalanced_poseidon_root": peer.UnbalancedPoseidonRoot,
		"EMPTY_EPOCH_OUT_HASH":     func([]fr.Element) fr.Element { return peer.EpochOutHash(nil) },
	}
	for _, name := range section.Rest() {
		kind, n := splitCount(name)
		root, ok := roots[kind]
		require.True(t, ok, "entry %q is not understood", name)
		section.Equal(section.Field(name), root(upTo(n)), name)
	}
}

// A tx without messages takes no place in a block's tree, nor a block without
// any in its checkpoint's.
func TestOutHashLeavesOutTheSilent(t *testing.T) {
	a, b := upTo(3), upTo(2)
	want := aztec.BlockOutHash([][]fr.Element{a, b})
	require.Equal(t, want, aztec.BlockOutHash([][]fr.Element{nil, a, nil, nil, b, nil}))
	require.Equal(t, aztec.TxOutHash(a), aztec.BlockOutHash([][]fr.Element{nil, a}))
	require.Equal(t, fr.Element{}, aztec.BlockOutHash(nil))
	require.Equal(t, want, aztec.CheckpointOutHash([]fr.Element{{}, want, {}}))
}

// splitCount cuts a number, in digits or a word, off the end of a name.
func splitCount(name string) (kind string, n int) {
	i := strings.LastIndex(name, "_")
	if i < 0 {
		return name, 0
	}
	words := map[string]int{"empty": 0, "one": 1, "two": 2, "three": 3}
	if n, ok := words[name[i+1:]]; ok {
		return name[:i], n
	}
	if n, err := strconv.Atoi(name[i+1:]); err == nil {
		return name[:i], n
	}
	return name, 0
}

func upTo(n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i].SetUint64(uint64(i + 1))
	}
	return out
}
