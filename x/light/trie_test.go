package light_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/light"
)

// proofDB gathers the nodes of proofs, each once, in the order of the first path.
type proofDB struct {
	nodes [][]byte
	known map[string]bool
}

func (p *proofDB) Put(key, value []byte) error {
	if p.known == nil {
		p.known = map[string]bool{}
	}
	if !p.known[string(key)] {
		p.known[string(key)] = true
		p.nodes = append(p.nodes, common.CopyBytes(value))
	}
	return nil
}

func (p *proofDB) Delete([]byte) error { return nil }

func newTrie() *trie.Trie {
	return trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
}

func prove(t testing.TB, tr *trie.Trie, keys ...[]byte) [][]byte {
	t.Helper()
	var p proofDB
	for _, key := range keys {
		require.NoError(t, tr.Prove(key, &p))
	}
	return p.nodes
}

func nibbles(key []byte) (path []byte) {
	for _, b := range key {
		path = append(path, b>>4, b&0xf)
	}
	return path
}

// What stands in a trie, and what does not, is what go-ethereum's own trie says, nodes that
// hold others (short keys and values) included; a proof that lacks a node proves nothing.
func TestATriesProofsAreRead(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // of a test
	for round := range 60 {
		tr, width := newTrie(), 1+random.IntN(4)
		have := map[string][]byte{}
		key := func() []byte {
			k := make([]byte, width)
			for i := range k {
				k[i] = byte(random.IntN(4) * 0x51)
			}
			return k
		}
		for range 1 + random.IntN(40) {
			k, v := key(), make([]byte, 1+random.IntN(40))
			v[0] = byte(1 + round)
			tr.MustUpdate(k, v)
			have[string(k)] = v
		}
		root := tr.Hash()
		for range 20 {
			k := key()
			proof := prove(t, tr, k)
			got, err := light.At(root, nibbles(k), proof)
			require.NoError(t, err)
			require.Equal(t, have[string(k)], got, "%x in %x", k, proof)
			cut := random.IntN(len(proof))
			_, err = light.At(root, nibbles(k), append(append([][]byte{}, proof[:cut]...), proof[cut+1:]...))
			require.Error(t, err)
		}
	}
	got, err := light.At(types.EmptyRootHash, nibbles([]byte{1}), nil)
	require.NoError(t, err)
	require.Nil(t, got)
}

// A node may be anything that hashes: no answer then, and no panic.
func FuzzTrieNode(f *testing.F) {
	tr := newTrie()
	for i := range 40 {
		tr.MustUpdate(fmt.Appendf(nil, "%02d", i), []byte{byte(1 + i)})
	}
	for _, node := range prove(f, tr, []byte("12"), []byte("39")) {
		f.Add(node)
	}
	f.Add([]byte{0xc2, 0x20, 0x80})
	f.Fuzz(func(t *testing.T, node []byte) {
		value, err := light.At(crypto.Keccak256Hash(node), nibbles([]byte("12")), [][]byte{node})
		if err != nil {
			require.Nil(t, value)
		}
	})
}
